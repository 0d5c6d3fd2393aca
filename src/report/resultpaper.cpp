// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/resultpaper.h"

#include "report/annexes.h"
#include "report/campaignrounds.h"
#include "report/paperparts.h"
#include "report/resultvalues.h"
#include "report/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// To whom it is reported, then the office's own list where it has one.
QStringList recipientsOf(const PaperContext& context, const wording::Values& values)
{
    const QStringList& own = context.office.recipients;
    const QString& addressee = context.sheet.campaign.addressee;
    QStringList lines;
    const auto add = [&](QStringView pattern) {
        if (const QString line = wording::phrase(pattern, values); !line.isEmpty())
            lines << line;
    };
    const bool named = std::any_of(own.begin(), own.end(),
        [&](const QString& line) { return line.startsWith(addressee, Qt::CaseInsensitive); });
    if (!named)
        add(wording::toReport);
    if (!own.isEmpty())
        return lines + own;
    if (context.office.speaker == Speaker::StaffBody)
        add(wording::toStanding);
    add(wording::toStaffBodies);
    add(wording::toUnits);
    return lines;
}

QStringView subjectOf(ResultVariant variant)
{
    switch (variant) {
    case ResultVariant::Interim:
        return wording::interimSubject;
    case ResultVariant::Final:
        return wording::finalSubject;
    case ResultVariant::Round:
        break;
    }
    return wording::resultSubject;
}

/// A figure's source is looked up in the paper's own round: those of another round have none.
void forgetSources(Section& section)
{
    for (Block& block : section.blocks) {
        if (auto* table = std::get_if<Table>(&block)) {
            for (TableColumn& column : table->columns)
                column.measure.clear();
        }
    }
}

/// Summaries, then lists of units, round by round; words of units last.
void addAnnexes(
    Document& document, const PaperContext& context, ResultVariant variant, Orientation orientation)
{
    const std::vector<PaperContext> rounds = roundsTold(context, variant);
    const size_t own = ownRoundIn(rounds, context);
    const AnnexLabels labels = annexLabels(rounds, own);
    for (size_t i = 0; i < rounds.size(); ++i) {
        document.sections.push_back(summaryAnnex(rounds[i], labels.rounds[i].summary, orientation));
        if (i != own)
            forgetSources(document.sections.back());
    }
    for (size_t i = 0; i < rounds.size(); ++i) {
        if (!labels.rounds[i].units.isEmpty())
            document.sections.push_back(unitsAnnex(rounds[i], labels.rounds[i].units));
    }
    if (!labels.texts.isEmpty())
        document.sections.push_back(textsAnnex(rounds[own], labels.texts));
}

} // namespace

Document resultPaper(const PaperContext& context, ResultVariant variant, Orientation annex)
{
    const wording::Values values = resultValues(context, variant);
    const QString subject = wording::phrase(subjectOf(variant), values);
    Document document = emptyDocument(context, u"Báo cáo "_s + subject);
    Section report;
    report.blocks.push_back(partyHead(context, u"BC"_s));
    report.blocks.push_back(TitleBlock{wording::reportType.toString(), subject, {}});
    for (Block& block : blocksOf(narrate(resultScript(context, variant), values, context.texts)))
        report.blocks.push_back(std::move(block));
    report.blocks.push_back(signatureBlock(context, recipientsOf(context, values)));
    document.sections.push_back(std::move(report));
    addAnnexes(document, context, variant, annex);
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
