// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/importing/importwizard.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/widgets.h"
#include "forms/importing/importfilepage.h"
#include "forms/importing/importheadpage.h"
#include "forms/importing/importreviewpage.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/roundfigures.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_campaign(workspace.campaign())
    , m_round(workspace.round())
{
    setObjectName(u"importWizard"_s);
    const Round* round = workspace.currentRound();
    setWindowTitle(tr("Import returns: %1").arg(round ? round->name : QString()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    m_stepLabel = label({}, u"section"_s);
    layout->addWidget(m_stepLabel);
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    m_stack = new QStackedWidget;
    m_files = new ImportFilePage(workspace);
    m_heads = new ImportHeadPage(workspace.theme());
    m_review = new ImportReviewPage(workspace);
    for (QWidget* page : {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_heads),
             static_cast<QWidget*>(m_review), makeResult()})
        m_stack->addWidget(page);
    layout->addWidget(m_stack, 1);
    makeButtons();
    connect(m_files, &ImportFilePage::changed, this, &ImportWizard::judge);
    connect(m_review, &ImportReviewPage::decided, this, &ImportWizard::judge);
    resize(1040, 560);
    goTo(Step::Files);
}

QWidget* ImportWizard::makeResult()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_result = named(paragraph({}), u"importResultLabel"_s, tr("Result of the import"));
    layout->addWidget(m_result);
    m_withdraw = button(u"withdrawImportButton"_s, tr("Withdraw this import"));
    layout->addWidget(m_withdraw, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_withdraw, &QPushButton::clicked, this, &ImportWizard::withdraw);
    return page;
}

void ImportWizard::makeButtons()
{
    m_back = button(u"importBackButton"_s, tr("Back"));
    m_next = button(u"importNextButton"_s, tr("Next"), true);
    m_cancel = button(u"importCancelButton"_s, tr("Cancel"));
    m_next->setDefault(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addStretch();
    line->addWidget(m_cancel);
    line->addWidget(m_back);
    line->addWidget(m_next);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportWizard::addFiles(const QStringList& paths)
{
    m_files->addFiles(paths);
}

ImportWizard::Step ImportWizard::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void ImportWizard::goTo(Step step)
{
    const QString titles[] = {tr("1. Files"), tr("2. Columns"), tr("3. Review"), tr("Result")};
    m_stack->setCurrentIndex(static_cast<int>(step));
    m_stepLabel->setText(titles[static_cast<int>(step)]);
    m_message->clear();
    judge();
}

void ImportWizard::judge()
{
    QString whyNot;
    if (step() == Step::Files && m_files->files().isEmpty())
        whyNot = tr("Choose at least one file.");
    else if (step() == Step::Review && m_review->toBeWritten() == 0)
        whyNot = tr("There is nothing to write.");
    const bool over = step() == Step::Result;
    m_back->setVisible(step() == Step::Heads || step() == Step::Review);
    m_cancel->setVisible(!over);
    m_next->setText(over             ? tr("Close")
            : step() == Step::Review ? tr("Write %n row(s)", nullptr, m_review->toBeWritten())
                                     : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_next->setEnabled(whyNot.isEmpty());
    m_next->setToolTip(whyNot);
}

void ImportWizard::back()
{
    goTo(step() == Step::Review && m_heads->hasUnknown() ? Step::Heads : Step::Files);
}

void ImportWizard::next()
{
    switch (step()) {
    case Step::Files:
        if (!readHeads())
            return;
        if (m_heads->hasUnknown())
            goTo(Step::Heads);
        else if (plan())
            goTo(Step::Review);
        return;
    case Step::Heads:
        if (plan())
            goTo(Step::Review);
        return;
    case Step::Review:
        apply();
        return;
    case Step::Result:
        accept();
        return;
    }
}

ImportOptions ImportWizard::options() const
{
    ImportOptions options;
    options.skipBad = true; // what is rejected is on screen, and can be sent back
    options.draft = step() == Step::Review && m_review->asDrafts();
    if (m_heads->hasUnknown())
        options.heads = m_heads->mapped();
    return options;
}

bool ImportWizard::readHeads()
{
    m_heads->clear();
    for (const QString& file : m_files->files()) {
        const auto heads = ReturnImport(m_workspace.session())
                               .heads(m_campaign, m_round, file, m_workspace.settings().language());
        const bool unknown = heads
            && std::any_of(heads->columns.begin(), heads->columns.end(),
                [](const HeadGuess& guess) { return guess.code.isEmpty(); });
        if (unknown)
            m_heads->addFile(QFileInfo(file).fileName(), *heads);
        // A file that cannot be read is told of in the review, beside those that can.
        else if (!heads && kindOf(heads.error().code) == ErrorKind::Refused) {
            fail(heads.error());
            return false;
        }
    }
    return true;
}

bool ImportWizard::plan()
{
    auto planned =
        ReturnImport(m_workspace.session()).plan(m_campaign, m_round, m_files->files(), options());
    auto sheet = RoundFigures(m_workspace.session()).sheet(m_campaign, m_round);
    if (!planned || !sheet) {
        fail(planned ? sheet.error() : planned.error());
        return false;
    }
    m_review->setReport(*std::move(planned), *std::move(sheet), m_files->files());
    return true;
}

void ImportWizard::apply()
{
    const bool drafts = m_review->asDrafts();
    const auto applied = ReturnImport(m_workspace.session())
                             .apply(m_campaign, m_round, m_review->report(), options());
    if (!applied) {
        fail(applied.error());
        return;
    }
    m_batch = applied->batch;
    goTo(Step::Result);
    m_result->setText(drafts
            ? tr("%n row(s) were left as drafts. Confirm them on the entry page.", nullptr,
                applied->applied)
            : tr("%n return(s) were written to the register.", nullptr, applied->applied));
    m_withdraw->setVisible(!drafts); // drafts stand outside the journal; the grid takes them back
    m_result->setAccessibleName(m_result->text());
}

void ImportWizard::withdraw()
{
    const auto undone = JournalKeeping(m_workspace.session()).undo(m_batch);
    if (!undone) {
        fail(undone.error());
        return;
    }
    QString text = tr("The import was withdrawn; the journal keeps both.");
    if (!undone->kept.isEmpty())
        text +=
            u' ' + tr("Later figures stand for %1 and were kept.").arg(undone->kept.join(u", "_s));
    m_result->setText(text);
    m_result->setAccessibleName(text);
    m_withdraw->hide();
}

void ImportWizard::fail(const Error& error)
{
    m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(error));
}

} // namespace sosh
