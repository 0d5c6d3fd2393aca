// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelsamples.h"
#include "modelsubjects.h"

#include "models/remindermodels.h"
#include "usecases/followingup.h"

#include <array>

/// What the subjects of several topics are made of, and the topics that have a file of their own.
namespace sosh::subjects {

/// `fill` puts the place'th set of data into the model: 0 and 1 those of two samples, 2 none.
inline ModelSubject refilled(
    std::shared_ptr<QAbstractItemModel> model, std::function<void(int)> fill)
{
    return {std::move(model),
        {{"fill", [fill] { fill(0); }}, {"reload", [fill] { fill(1); }},
            {"fill again", [fill] { fill(0); }}, {"the same again", [fill] { fill(0); }},
            {"empty", [fill] { fill(2); }, true}, {"fill the empty one", [fill] { fill(1); }}}};
}

template <typename Model, typename Row>
ModelSubject table(std::vector<Row> first, std::vector<Row> second)
{
    auto model = std::make_shared<Model>();
    const std::array sets{std::move(first), std::move(second), std::vector<Row>()};
    return refilled(model, [model = model.get(), sets](int set) {
        model->setRows(sets[static_cast<std::size_t>(set)]);
    });
}

/// Ticks and types wherever that is possible.
inline void workThrough(QAbstractItemModel& model, const QString& text)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setData(model.index(row, column), Qt::Checked, Qt::CheckStateRole);
            model.setData(model.index(row, column), text);
        }
}

inline ModelSubject withEditing(ModelSubject subject, const QString& text)
{
    QAbstractItemModel* model = subject.model.get();
    subject.steps.insert(
        subject.steps.begin() + 1, {"tick and type", [=] { workThrough(*model, text); }});
    return subject;
}

ModelSubject grid(ModelSamples& samples);
ModelSubject footer(ModelSamples& samples);
/// Some rows of a round typed again, then all of another.
ModelSubject rekeyed(ModelSamples& samples);
ModelSubject proxy(ModelSamples& samples);

/// A report's sentences, and its letter's.
ModelSubject narratives(ModelSamples& samples);
ModelSubject unitWords();
ModelSubject paperRecords();
ModelSubject figureRows();
ModelSubject figureDifferences();
ModelSubject figureChanges();

/// The same with a log: two calls to every unit, in one act each.
FollowUp askedBoard(RegisterSession& session, const QString& campaign);
std::vector<ReminderLine> logOf(const FollowUp& board);
/// The board of two rounds, grouped and filtered in every way.
ModelSubject followUp(ModelSamples& samples);

} // namespace sosh::subjects
