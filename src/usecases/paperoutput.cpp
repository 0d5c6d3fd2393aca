// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperoutput.h"

#include "core/formatprofile.h"
#include "interchange/wordfile.h"
#include "report/pagetext.h"
#include "report/painter.h"
#include "report/svgpage.h"
#include "usecases/paperdesk.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace sosh {

namespace {

constexpr int pictureDpi = 150;

struct OutputFile
{
    QString path;
    QByteArray content;
};

Error writeError(const QSaveFile& file, const QString& path)
{
    // A full disk may take part of the bytes without a word.
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::NoError)
        return {ErrorCode::DiskFull, {path}, file.errorString()};
    return {ErrorCode::FileUnwritable, {path, file.errorString()}, {}};
}

/// All of them or none: nothing takes its name before everything is written beside it.
Status writeFiles(const std::vector<OutputFile>& outputs)
{
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const OutputFile& output : outputs) {
        auto file = std::make_unique<QSaveFile>(output.path);
        if (!file->open(QIODevice::WriteOnly)
            || file->write(output.content) != output.content.size() || !file->flush())
            return writeError(*file, output.path);
        files.push_back(std::move(file));
    }
    for (const auto& file : files) {
        if (!file->commit())
            return writeError(*file, file->fileName());
    }
    return Done{};
}

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
    std::vector<OutputFile> outputs;
    for (const report::Page& page : pages.pages) {
        const auto number = outputs.size() + 1;
        const QString name = number == 1
            ? path
            : info.dir().filePath(
                u"%1-%2.%3"_s.arg(info.completeBaseName()).arg(number).arg(info.suffix()));
        outputs.push_back({name, content(page, pages.family)});
    }
    return writeFiles(outputs);
}

Status writePages(const report::Pages& pages, const QString& path, const QString& ending)
{
    if (ending == u"png")
        return writeEachPage(pages, path, pngOf);
    if (ending == u"svg")
        return writeEachPage(pages, path, report::svgOf);
    if (ending == u"txt")
        return writeFiles({{path, report::plainText(pages).toUtf8()}});
    return report::writePdf(pages, path);
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
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::FolderMissing, {info.absolutePath()}, {}};
    if (isFlowing(ending) && paper.pagesOnly)
        return Error{ErrorCode::FiguresNotKept, {ending}, {}};
    if (isFlowing(ending)) {
        const auto content = flowingContent(paper, ending);
        if (!content)
            return content.error();
        const Status written = writeFiles({{path, *content}});
        return written ? Result<int>(0) : Result<int>(written.error());
    }
    const auto pages = PaperDesk::pagesOf(paper, setup);
    if (!pages)
        return pages.error();
    if (const Status written = writePages(*pages, path, ending); !written)
        return written.error();
    return static_cast<int>(pages->pages.size());
}

} // namespace sosh
