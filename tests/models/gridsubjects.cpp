// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectparts.h"

#include "models/foldingproxy.h"
#include "models/gridfootermodel.h"
#include "models/rekeymodel.h"
#include "models/returncommands.h"
#include "models/returngridmodel.h"

namespace sosh::subjects {
using namespace Qt::StringLiterals;
namespace {

/// What is done to the grid: by the view, by the commands, by undo, and by an own write.
std::vector<ModelStep> gridSteps(ReturnGridModel* grid, ModelSamples& samples)
{
    const auto type = [grid](const QString& text) {
        for (int row = 0; row < grid->rowCount(); ++row)
            for (int column = 0; column < grid->columnCount(); column += row % 3 + 1)
                grid->setData(grid->index(row, column), text);
    };
    ModelSamples* from = &samples;
    return {{"fill", [=] { grid->setEntry(from->communeEntry(), true); }},
        {"type", [=] { type(u"12"_s); }}, {"type what is no count", [=] { type(u"nhiều"_s); }},
        {"clear", [=] { type(QString()); }},
        {"not held", [=] { ReturnCommands::setNil(grid->draft(), 1, u"Mưa lũ"_s); }},
        {"undo", [=] { grid->draft().undoStack().undo(); }},
        {"undo all", [=] { grid->draft().undoStack().setIndex(0); }},
        {"redo", [=] { grid->draft().undoStack().redo(); }},
        {"own write", [=] { grid->refreshEntry(from->communeEntry()); }},
        {"to look at", [=] { grid->setSheet(from->districtEntry().sheet); }},
        {"empty", [=] { grid->setSheet({}); }, true},
        {"fill the empty one", [=] { grid->setEntry(from->districtEntry(), false); }},
        {"other units", [=] { grid->refreshEntry(from->communeEntry()); }}};
}

} // namespace

ModelSubject grid(ModelSamples& samples)
{
    auto model = std::make_shared<ReturnGridModel>();
    return {model, gridSteps(model.get(), samples)};
}

ModelSubject footer(ModelSamples& samples)
{
    auto* below = new ReturnGridModel;
    auto model = std::make_shared<GridFooterModel>(*below);
    below->setParent(model.get());
    return {model, gridSteps(below, samples), 1};
}

ModelSubject rekeyed(ModelSamples& samples)
{
    auto* below = new ReturnGridModel;
    below->setEntry(samples.communeEntry(), true);
    auto model = std::make_shared<RekeyModel>(below->draft());
    below->setParent(model.get());
    RekeyModel* again = model.get();
    const auto type = [again](const QString& text) {
        for (int row = 0; row < again->rowCount(); ++row)
            again->setData(again->index(row, 1 + row % 2), text);
    };
    const QStringList codes{measure::membersTotal.toString(), measure::membersAttended.toString()};
    return {model,
        {{"start",
             [=] {
                 again->start({0, 1, 2}, codes);
             }},
            {"type", [=] { type(u"12"_s); }}, {"type what is no count", [=] { type(u"nhiều"_s); }},
            {"clear", [=] { type(QString()); }},
            {"more rows",
                [=] {
                    again->start({0, 3, 4, 5, 6}, codes);
                }},
            {"empty", [=] { again->start({}, codes); }, true}}};
}

ModelSubject proxy(ModelSamples& samples)
{
    auto* below = new ReturnGridModel;
    auto model = std::make_shared<FoldingProxy>();
    below->setParent(model.get());
    model->setSourceModel(below);
    std::vector<ModelStep> steps = gridSteps(below, samples);
    FoldingProxy* proxy = model.get();
    const ModelStep sifting[] = {{"sort", [=] { proxy->sort(1, Qt::DescendingOrder); }},
        {"search", [=] { proxy->setNeedle(u"truong"_s); }}};
    steps.insert(steps.begin() + 1, std::begin(sifting), std::end(sifting));
    return {model, steps};
}

} // namespace sosh::subjects
