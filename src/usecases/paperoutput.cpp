// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperoutput.h"

#include "core/formatprofile.h"
#include "interchange/wordfile.h"
#include "report/pagetext.h"
#include "report/painter.h"
#include "report/svgpage.h"
#include "usecases/paperdesk.h"
#include "usecases/wholefiles.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>

using namespace Qt::StringLiterals;

namespace sosh {

namespace {

constexpr int pictureDpi = 150;

QByteArray pngOf(const report::Page& page, const QString& family)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    report::pageImage(page, family, pictureDpi).save(&buffer, "PNG");
    return bytes;
}

using PageWriter = QByteArray (*)(const report::Page& page, const QString& family);

/// One file a page: F.png, F-2.png, F-3.png …
Status writeEachPage(const report::Pages& pages, const QString& path, PageWriter content)
{
    const QFileInfo info(path);
    WholeFiles files;
    int number = 0;
    for (const report::Page& page : pages.pages) {
        ++number;
        const QString name = number == 1
            ? path
            : info.dir().filePath(
                u"%1-%2.%3"_s.arg(info.completeBaseName()).arg(number).arg(info.suffix()));
        if (const Status added = files.add(name, content(page, pages.family)); !added)
            return added;
    }
    return files.take();
}

Status writePages(
    const report::Pages& pages, const QString& path, const QString& ending, QDate keptOn)
{
    if (ending == u"png")
        return writeEachPage(pages, path, pngOf);
    if (ending == u"svg")
        return writeEachPage(pages, path, report::svgOf);
    if (ending == u"txt")
        return WholeFiles::write(path, report::plainText(pages).toUtf8());
    return report::writePdf(pages, path, keptOn);
}

/// Files that have no pages of their own: who opens them breaks them.
Result<QByteArray> flowingContent(const Paper& paper, const QString& ending)
{
    const FormatProfile* known = formatProfile(paper.document.formatProfile);
    const FormatProfile& profile = known ? *known : formatProfileOn(paper.date);
    if (ending == u"docx")
        return interchange::docxOf(paper.document, profile);
    if (ending == u"odt")
        return interchange::odtOf(paper.document, profile);
    return interchange::workbookOf(paper.document, profile);
}

bool isFlowing(const QString& ending)
{
    return ending == u"docx" || ending == u"odt" || ending == u"xlsx";
}

} // namespace

QStringList paperEndings()
{
    return {u"pdf"_s, u"docx"_s, u"odt"_s, u"xlsx"_s, u"png"_s, u"svg"_s, u"txt"_s};
}

Result<int> writePaper(const Paper& paper, const QString& path, const report::PageSetup& setup)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    if (!paperEndings().contains(ending))
        return Error{
            ErrorCode::OutputKindUnknown, {ending, u'.' + paperEndings().join(u", ."_s)}, {}};
    if (const Status free = WholeFiles::requirePlace(path); !free)
        return free.error();
    if (isFlowing(ending) && paper.pagesOnly)
        return Error{ErrorCode::FiguresNotKept, {ending}, {}};
    if (isFlowing(ending)) {
        const auto content = flowingContent(paper, ending);
        if (!content)
            return content.error();
        const Status written = WholeFiles::write(path, *content);
        return written ? Result<int>(0) : Result<int>(written.error());
    }
    const auto pages = PaperDesk::pagesOf(paper, setup);
    if (!pages)
        return pages.error();
    const QDate keptOn = paper.sealedPages ? paper.date : QDate();
    if (const Status written = writePages(*pages, path, ending, keptOn); !written)
        return written.error();
    return static_cast<int>(pages->pages.size());
}

} // namespace sosh
