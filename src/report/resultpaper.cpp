// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/resultpaper.h"

#include "report/annexes.h"
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

} // namespace

Document resultPaper(const PaperContext& context, ResultVariant variant, Orientation annex)
{
    const wording::Values values = resultValues(context, variant);
    const QString subject = wording::phrase(subjectOf(variant), values);
    Document document = emptyDocument(context, u"Báo cáo "_s + subject);
    Section report;
    report.blocks.push_back(partyHead(context, u"BC"_s));
    report.blocks.push_back(TitleBlock{wording::reportType.toString(), subject, {}});
    for (Block& block : blocksOf(narrate(resultScript(variant), values, context.texts)))
        report.blocks.push_back(std::move(block));
    report.blocks.push_back(signatureBlock(context, recipientsOf(context, values)));
    document.sections.push_back(std::move(report));
    const AnnexLabels labels = annexLabels(context);
    document.sections.push_back(summaryAnnex(context, labels.summary, annex));
    if (!labels.units.isEmpty())
        document.sections.push_back(unitsAnnex(context, labels.units));
    if (!labels.texts.isEmpty())
        document.sections.push_back(textsAnnex(context, labels.texts));
    applyToneStyle(document, context.toneStyle);
    return document;
}

} // namespace sosh::report
