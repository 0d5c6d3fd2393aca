// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperfiles.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/prompts.h"
#include "forms/followup/followupacts.h"
#include "forms/paper/batchdialog.h"
#include "forms/paper/letterout.h"
#include "forms/paper/pagesetup.h"
#include "forms/paper/papernames.h"
#include "forms/paper/paperprinting.h"
#include "forms/paper/shownpaper.h"
#include "forms/paper/worddialog.h"
#include "forms/window/page.h"
#include "report/painter.h"
#include "usecases/errortext.h"
#include "usecases/paperoutput.h"
#include "usecases/paperproof.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Kind = InlineMessage::Kind;

/// Words as they are pasted into a message or an article: a paragraph a line, without the head.
QString textOf(const Document& document)
{
    QStringList lines;
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                QString line;
                for (const Run& run : paragraph->runs)
                    line += run.text;
                lines += line;
            } else if (const auto* heading = std::get_if<Heading>(&block)) {
                lines += heading->text;
            } else if (const auto* title = std::get_if<TitleBlock>(&block)) {
                lines += QStringList{title->type, title->subject}.join(u' ').trimmed();
            }
        }
    lines.removeAll(QString());
    return lines.join(u"\n\n"_s);
}

} // namespace

PaperFiles::PaperFiles(Workspace& workspace, ShownPaper& shown, Page& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_shown(shown)
    , m_page(page)
    , m_letter(new LetterOut(workspace, shown, this))
{
}

void PaperFiles::fill(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    for (const QString& ending : {u"docx"_s, u"odt"_s, u"xlsx"_s, u"png"_s, u"txt"_s}) {
        QAction* made = menu.addAction(tr("Save as %1…").arg(PaperNames::ending(ending)), this,
            [this, ending] { save(ending); });
        made->setObjectName(u"save%1Action"_s.arg(ending));
    }
    menu.addSeparator();
    const auto add = [&](const QString& name, const QString& text, void (PaperFiles::*act)()) {
        menu.addAction(text, this, act)->setObjectName(name);
    };
    add(u"copyPaperAction"_s, tr("Copy the text"), &PaperFiles::copyText);
    add(u"printManyAction"_s, tr("Several papers at once…"), &PaperFiles::printMany);
    add(u"pageSetupAction"_s, tr("Page setup…"), &PaperFiles::setUpPage);
    add(u"compareWordAction"_s, tr("Compare with an edited Word file…"), &PaperFiles::compareWord);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        const bool there = m_shown.paper() != nullptr;
        for (QAction* action : menu.actions())
            action->setEnabled(there || action->objectName() == u"printManyAction"_s);
        if (auto* table = menu.findChild<QAction*>(u"savexlsxAction"_s)) {
            table->setEnabled(there && hasTable());
            table->setToolTip(there && !hasTable() ? tr("The paper has no table.") : QString());
        }
        if (auto* compare = menu.findChild<QAction*>(u"compareWordAction"_s))
            compare->setEnabled(there && hasNarrative(m_shown.request().kind));
        closeForKeptPages(menu);
    });
}

/// Kept pages are pages and nothing else: the words at hand are those of the paper as it is now.
void PaperFiles::closeForKeptPages(QMenu& menu)
{
    const bool kept = !m_shown.keptName().isEmpty();
    for (const QString& name : {u"savedocxAction"_s, u"saveodtAction"_s, u"savexlsxAction"_s,
             u"copyPaperAction"_s, u"compareWordAction"_s})
        if (auto* action = menu.findChild<QAction*>(name)) {
            action->setEnabled(action->isEnabled() && !kept);
            if (kept)
                action->setToolTip(whyNotOfKept());
            else if (name != u"savexlsxAction"_s)
                action->setToolTip(QString());
        }
}

QString PaperFiles::whyNotOfKept()
{
    return tr("Only the pages of this paper were kept. Go back to the paper as it is now first.");
}

bool PaperFiles::hasTable() const
{
    const auto& sections = m_shown.paper()->document.sections;
    return std::any_of(sections.begin(), sections.end(), [](const Section& section) {
        return std::any_of(section.blocks.begin(), section.blocks.end(),
            [](const Block& block) { return std::holds_alternative<Table>(block); });
    });
}

void PaperFiles::save(const QString& ending)
{
    const Paper* paper = m_shown.paper();
    if (!paper)
        return;
    const QString start = QDir(m_workspace.settings().fileFolder(AppSettings::Folder::Out))
                              .filePath(paper->fileStem + u'.' + ending);
    const QString file =
        m_workspace.prompts().saveFile({tr("Save as %1").arg(PaperNames::ending(ending)), start,
            PaperNames::filter(ending), ending});
    if (file.isEmpty())
        return;
    m_workspace.settings().rememberFolderOf(file);
    Paper saved = *paper;
    if (!m_shown.keptName().isEmpty()) {
        saved.sealedPages = m_shown.pages();
        saved.pagesOnly = true; // its words would be those of the paper as it is now
    }
    const auto written = writePaper(saved, file, m_shown.setup());
    if (written)
        sayGone(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    else
        m_page.message().show(Kind::Error, ErrorText::sentence(written.error()));
}

void PaperFiles::print()
{
    const Status printed =
        printPages({m_shown.pages(), m_shown.request().kind, m_shown.setup().duplex},
            m_workspace.prompts(), m_workspace.settings());
    if (printed)
        sayGone(tr("The paper was sent to the printer."));
    else if (printed.error().code != ErrorCode::Cancelled)
        m_page.message().show(Kind::Error, ErrorText::sentence(printed.error()));
    if (!printed && printed.error().code == ErrorCode::PrinterMissing)
        m_page.message().offer(tr("Save as PDF…"), [this] { save(u"pdf"_s); });
}

/// A letter is offered to the log as it stands on the page now.
void PaperFiles::sayGone(const QString& sentence)
{
    const bool isLetter = m_letter->keep() && m_workspace.whyNotWritable().isEmpty();
    m_page.message().show(Kind::Done, sentence);
    if (isLetter)
        m_page.message().offer(tr("It was sent…"), [this] {
            emit m_page.wantsPage(PageId::FollowUp);
            if (auto* log = m_page.window()->findChild<FollowUpActs*>())
                log->recordLetter();
        });
}

void PaperFiles::copyText()
{
    if (const Paper* paper = m_shown.paper()) {
        QApplication::clipboard()->setText(textOf(paper->document));
        m_page.message().show(Kind::Done, tr("The text of the paper was copied."));
    }
}

void PaperFiles::printMany()
{
    auto* dialog = new BatchDialog(m_workspace, m_shown.request(), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaperFiles::setUpPage()
{
    PageSetups::ask(m_shown.setup(), m_page.window(), [this](const report::PageSetup& setup) {
        PageSetups::remember(m_workspace.settings(), m_shown.request().kind, setup);
        m_shown.setSetup(setup);
    });
}

void PaperFiles::compareWord()
{
    if (!m_shown.keptName().isEmpty()) {
        m_page.message().show(Kind::Error, whyNotOfKept());
        return;
    }
    const QString file = m_workspace.prompts().openFile({tr("Compare with an edited Word file"),
        m_workspace.settings().fileFolder(AppSettings::Folder::Out), PaperNames::filter(u"docx"_s),
        {}});
    if (file.isEmpty())
        return;
    auto differences = PaperProof(m_workspace.session()).compare(m_shown.request(), file);
    const QString name = QFileInfo(file).fileName();
    if (!differences) {
        m_page.message().show(Kind::Error, ErrorText::sentence(differences.error()));
    } else if (differences->empty()) {
        m_page.message().show(
            Kind::Done, tr("“%1”: every figure is as the register says.").arg(name));
    } else {
        auto* dialog =
            new WordDialog(m_workspace.theme(), name, *std::move(differences), m_page.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace sosh
