// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperdesk.h"

#include "core/formatprofile.h"
#include "core/vinumber.h"
#include "report/summarypaper.h"
#include "usecases/paperlists.h"
#include "usecases/papersource.h"
#include "usecases/readvalue.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

const QString draftMark = u"Dự thảo"_s;

/// Papers whose figures must be settled before they go out.
bool restsOnFigures(PaperKind kind)
{
    return kind == PaperKind::Result || kind == PaperKind::Summary || kind == PaperKind::Quick
        || kind == PaperKind::News || kind == PaperKind::Correction;
}

QStringView stemWord(const PaperRequest& request)
{
    using report::ResultVariant;
    switch (request.kind) {
    case PaperKind::Result:
        return request.variant == ResultVariant::Interim ? u"so-ket"
            : request.variant == ResultVariant::Final    ? u"tong-ket"
                                                         : u"bao-cao";
    case PaperKind::Summary:
        return u"bieu-tong-hop";
    case PaperKind::Request:
        return u"cong-van-de-nghi-bao-cao";
    case PaperKind::Reminder:
        return request.forHead ? u"danh-sach-chua-bao-cao" : u"cong-van-don-doc";
    case PaperKind::Quick:
        return u"bao-cao-nhanh";
    case PaperKind::News:
        return u"tin-bai";
    case PaperKind::Correction:
        return u"bao-cao-dieu-chinh";
    case PaperKind::Texts:
        return u"cach-lam-hay-kho-khan-kien-nghi";
    case PaperKind::Blank:
        return u"phieu";
    case PaperKind::Documents:
        return u"danh-muc-van-ban";
    case PaperKind::Units:
        return u"danh-sach-don-vi";
    case PaperKind::Tasks:
        return u"phan-cong-nhiem-vu";
    case PaperKind::Commendations:
        return u"bieu-duong-khen-thuong";
    }
    return {};
}

bool isListForHead(const PaperRequest& request)
{
    return request.kind == PaperKind::Reminder && request.forHead;
}

/// "bao-cao-MK-2022-dot-1", "danh-muc-van-ban-2026", "danh-sach-don-vi-2026-11-21"
QString stemOf(const PaperRequest& request, QDate day)
{
    QStringList parts{stemWord(request).toString()};
    if (request.kind == PaperKind::Units)
        parts << vinumber::isoDate(request.asOf.isValid() ? request.asOf : day);
    else if (!request.campaign.isEmpty())
        parts << request.campaign;
    else
        parts << QString::number(request.year.value_or(day.year()));
    if (needsRound(request.kind))
        parts << u"dot-%1"_s.arg(request.round);
    if (request.kind == PaperKind::Reminder && !request.forHead && request.units.size() == 1)
        parts << request.units.first();
    return parts.join(u'-');
}

/// One letter a unit, one after the other in one document.
Document reminders(const RoundMaterial& material)
{
    report::PaperContext context = material.context;
    if (material.units.empty())
        return report::reminderPaper(context);
    Document letters;
    for (std::size_t i = 0; i < material.units.size(); ++i) {
        context.onlyTo = material.units[i];
        context.level = material.levels[i];
        Document letter = report::reminderPaper(context);
        if (letters.sections.empty()) {
            letters = std::move(letter);
            continue;
        }
        for (Section& section : letter.sections)
            letters.sections.push_back(std::move(section));
    }
    return letters;
}

Document documentOf(const PaperRequest& request, const RoundMaterial& material)
{
    const report::PaperContext& context = material.context;
    switch (request.kind) {
    case PaperKind::Summary:
        return report::summaryPaper(context, request.orientation);
    case PaperKind::Request:
        return report::requestPaper(context);
    case PaperKind::Reminder:
        return request.forHead ? report::headOfficeList(context) : reminders(material);
    case PaperKind::Quick:
        return report::quickPaper(context);
    case PaperKind::News:
        return report::newsPaper(context);
    case PaperKind::Correction:
        return report::correctionPaper(context);
    case PaperKind::Texts:
        return report::textsPaper(context);
    case PaperKind::Blank:
        return report::blankPaper(context, material.units);
    default:
        return report::resultPaper(context, request.variant, request.orientation);
    }
}

/// A letter of the second level or higher sets a new day, for the old one is over.
bool lacksDeadline(const PaperRequest& request, const report::PaperContext& context)
{
    return request.kind == PaperKind::Reminder && !request.forHead && context.level >= 2
        && !context.newDeadline.isValid() && !context.board.missing.empty();
}

/// What is to be known of a letter that urges units on before it goes out.
std::vector<Error> letterWarnings(const PaperRequest& request, const RoundMaterial& material)
{
    std::vector<Error> warnings;
    if (request.kind != PaperKind::Reminder || request.forHead)
        return warnings;
    const Round& round = material.context.sheet.round;
    if (material.units.empty() && material.context.board.missing.empty())
        warnings.push_back({ErrorCode::NobodyToRemind, {round.name}, {}});
    const bool isClosed = round.state == RoundState::Closed || round.state == RoundState::Sealed;
    if (isClosed && !material.isIssued && !request.date.isValid())
        warnings.push_back(
            {ErrorCode::LetterOfDueDay, {vinumber::date(material.context.paperDate)}, {}});
    return warnings;
}

/// The clerk's own words that a figure is missing for; the paper goes without them.
QStringList lostWords(const report::Narrative& narrative)
{
    constexpr qsizetype enough = 60; // letters to know a sentence by
    QStringList words;
    for (const report::NarrativeLine& line : narrative) {
        if (!line.edit.isValid() || line.state != report::NarrativeLine::State::Absent)
            continue;
        const QString text = report::textOf(report::dottedPieces(line.pattern)).simplified();
        words += u'“' + (text.size() > enough ? text.left(enough).trimmed() + u'…' : text) + u'”';
    }
    return words;
}

/// What all papers share, whatever they are about.
Paper paperOf(Document document, const report::PaperFrame& frame, const PaperRequest& request)
{
    Paper paper;
    paper.document = std::move(document);
    paper.document.formatProfile = frame.office.formatProfile.isEmpty()
        ? formatProfileOn(frame.paperDate).code
        : frame.office.formatProfile;
    paper.date = frame.paperDate;
    paper.fileStem = stemOf(request, paper.date);
    if (!frame.signatory)
        paper.warnings.push_back({ErrorCode::NoSignatoryOnDate,
            {frame.office.speakerName, vinumber::date(paper.date)}, {}});
    return paper;
}

Paper roundPaper(RoundMaterial material, const PaperRequest& request)
{
    report::PaperContext& context = material.context;
    const bool unsettled =
        restsOnFigures(request.kind) && !material.isIssued && material.openWarnings > 0;
    // A paper with its number given goes out as it is: whoever gave the number knows the warnings.
    if (unsettled && context.marks.draft.isEmpty() && context.number.isEmpty())
        context.marks.draft = draftMark;
    Paper paper = paperOf(documentOf(request, material), context, request);
    paper.openWarnings = unsettled ? material.openWarnings : 0;
    paper.controlCode = context.controlCode;
    paper.sealedPages = std::move(material.keptPages);
    paper.pagesOnly = material.pagesOnly;
    if (hasNarrative(request.kind) && !isListForHead(request)) {
        if (!material.units.empty()) {
            context.onlyTo = material.units.front();
            context.level = material.levels.front();
        }
        paper.narrative = report::narrate(paperScript(request, context),
            report::paperValues(context, request.variant), context.texts, true);
    }
    for (Error& warning : letterWarnings(request, material))
        paper.warnings.push_back(std::move(warning));
    if (lacksDeadline(request, context))
        paper.warnings.push_back({ErrorCode::NoNewDeadline, {}, {}});
    if (const QStringList lost = lostWords(paper.narrative); !lost.isEmpty() && !paper.sealedPages)
        paper.warnings.push_back({ErrorCode::WordsNotPrinted, {lost}, {}});
    return paper;
}

} // namespace

PaperDesk::PaperDesk(const RegisterSession& session)
    : m_session(session)
{
}

Result<Paper> PaperDesk::prepare(const PaperRequest& request) const
{
    const QDate today = m_session.clock().today();
    if (!needsRound(request.kind)) {
        auto list = readValue<ListPaper>(m_session,
            [&](const storage::UnitOfWork& work) { return listPaper(work, request, today); });
        if (!list)
            return list.error();
        return paperOf(std::move(list->document), list->frame, request);
    }
    auto material = readValue<RoundMaterial>(m_session,
        [&](const storage::UnitOfWork& work) { return roundMaterial(m_session, work, request); });
    if (!material)
        return material.error();
    return roundPaper(*std::move(material), request);
}

std::vector<Error> PaperDesk::warningsOf(const Paper& paper)
{
    std::vector<Error> warnings = paper.warnings;
    const auto face = report::PaperFace::choose();
    if (paper.sealedPages || !face)
        return warnings;
    const QString missing = report::lettersMissing(paper.document, *face);
    if (!missing.isEmpty())
        warnings.push_back({ErrorCode::LettersMissing, {face->family(), missing}, {}});
    return warnings;
}

Result<report::Pages> PaperDesk::pagesOf(const Paper& paper, const report::PageSetup& setup)
{
    if (paper.sealedPages)
        return *paper.sealedPages;
    const auto face = report::PaperFace::choose();
    if (!face)
        return face.error();
    const FormatProfile* profile = formatProfile(paper.document.formatProfile);
    return report::layOut(
        paper.document, profile ? *profile : formatProfileOn(paper.date), *face, setup);
}

} // namespace sosh
