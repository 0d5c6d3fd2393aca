// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/verbs.h"
#include "core/formatprofile.h"
#include "report/layout.h"
#include "report/painter.h"
#include "report/paperface.h"
#include "usecases/errortext.h"
#include "usecases/paperdesk.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

constexpr int pictureDpi = 150;

Result<PaperRequest> paperRequest(const Invocation& call)
{
    PaperRequest request;
    const QString kind = call.word(1);
    if (kind != u"result" && kind != u"summary")
        return Error{ErrorCode::ReportKindUnknown, {kind, u"result, summary"_s}, {}};
    request.kind = kind == u"summary" ? PaperKind::Summary : PaperKind::Result;
    request.campaign = call.value(u"campaign"_s);
    request.issuer = call.value(u"issuer"_s);
    request.orientation =
        call.isSet(u"landscape"_s) ? Orientation::Landscape : Orientation::Upright;
    const auto round = call.number(u"round"_s);
    if (!round)
        return round.error();
    request.round = *round;
    const auto date = call.day(u"date"_s, QDate());
    if (!date)
        return date.error();
    request.date = *date;
    return request;
}

Status writePicture(const QImage& picture, const QString& path)
{
    QSaveFile file(path);
    if (!QFileInfo(path).absoluteDir().exists())
        return Error{ErrorCode::FolderMissing, {QFileInfo(path).absolutePath()}, {}};
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        return Error{ErrorCode::FileUnwritable, {path, file.errorString()}, {}};
    return Done{};
}

/// One picture a page: F.png, F-2.png, F-3.png …
Status writePictures(const report::Pages& pages, const QString& path)
{
    const QFileInfo info(path);
    int number = 0;
    for (const report::Page& page : pages.pages) {
        ++number;
        const QString name = number == 1
            ? path
            : info.dir().filePath(u"%1-%2.png"_s.arg(info.completeBaseName()).arg(number));
        if (const Status written =
                writePicture(report::pageImage(page, pages.family, pictureDpi), name);
            !written)
            return written;
    }
    return Done{};
}

Status writePages(const report::Pages& pages, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return report::writePdf(pages, path);
    if (ending == u"png")
        return writePictures(pages, path);
    return Error{ErrorCode::OutputKindUnknown, {ending, u".pdf, .png"_s}, {}};
}

} // namespace

int runReport(const Invocation& call)
{
    const auto request = paperRequest(call);
    if (!request)
        return call.out().fail(request.error());
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto paper = PaperDesk(**session).prepare(*request);
    if (!paper)
        return call.out().fail(paper.error());
    const auto face = report::PaperFace::choose();
    if (!face)
        return call.out().fail(face.error());
    if (paper->warning)
        call.out().message(ErrorText::sentence(*paper->warning));
    const FormatProfile* profile = formatProfile(paper->document.formatProfile);
    const report::Pages pages =
        report::layOut(paper->document, profile ? *profile : formatProfileOn(paper->date), *face);
    const QString path = call.value(u"out"_s);
    if (const Status written = writePages(pages, path); !written)
        return call.out().fail(written.error());
    const auto count = static_cast<int>(pages.pages.size());
    if (call.out().json())
        call.out().object(
            {{u"pages"_s, count}, {u"controlCode"_s, paper->controlCode}, {u"file"_s, path}});
    else
        call.out().line(Command::tr("%1: %n page(s), control code %2", nullptr, count)
                            .arg(path, paper->controlCode));
    return Done0;
}

} // namespace sosh::cli
