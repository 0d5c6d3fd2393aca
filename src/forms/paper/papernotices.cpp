// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/papernotices.h"

#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/shownpaper.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/paperissuing.h"
#include "usecases/roundfigures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// Papers that say how many units have reported.
bool countsUnits(PaperKind kind)
{
    return kind == PaperKind::Result || kind == PaperKind::Summary || kind == PaperKind::Quick
        || kind == PaperKind::News || kind == PaperKind::Correction;
}

} // namespace

PaperNotices::PaperNotices(Workspace& workspace, ShownPaper& shown)
    : m_workspace(workspace)
    , m_shown(shown)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(spacing::tiny);
    connect(&shown, &ShownPaper::changed, this, &PaperNotices::refresh);
}

void PaperNotices::refresh()
{
    emptyOut(m_lines);
    if (m_shown.paper() && m_shown.keptName().isEmpty()) {
        addSeal();
        addMissing();
        addDraft();
        addWarnings();
    }
    setVisible(m_lines->count() > 0);
}

void PaperNotices::add(const QString& name, const QString& sign, const QString& sentence,
    const QString& action, PageId target)
{
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(label(sign, u"caution"_s));
    auto* text = named(paragraph(sentence), name + u"Label"_s, sentence);
    line->addWidget(text, 1);
    if (!action.isEmpty()) {
        auto* go = button(name + u"Button"_s, action);
        connect(go, &QPushButton::clicked, this, [this, target] { emit pageWanted(target); });
        line->addWidget(go);
    }
    m_lines->addWidget(holder);
}

void PaperNotices::addSeal()
{
    const Round* round = m_workspace.currentRound();
    if (!round || round->state != RoundState::Sealed || !needsRound(m_shown.request().kind))
        return;
    const auto seal =
        PaperIssuing(m_workspace.session()).seal(m_workspace.campaign(), m_workspace.round());
    if (seal)
        add(u"sealNotice"_s, u"■"_s,
            tr("Sealed by Report no. %1 of %2. To change figures, make a correction report.")
                .arg(seal->code, vinumber::date(seal->issuedOn)));
}

void PaperNotices::addMissing()
{
    const PaperRequest& request = m_shown.request();
    if (!countsUnits(request.kind) || m_shown.paper()->sealedPages)
        return;
    const auto board =
        RoundFigures(m_workspace.session())
            .board(m_workspace.campaign(), m_workspace.round(), m_shown.paper()->date);
    if (!board || board->missing.empty())
        return;
    add(u"missingNotice"_s, u"○"_s,
        tr("Units that have not reported: %1. The paper will say “%2/%3 units”.")
            .arg(vinumber::countInProse(std::ssize(board->missing)),
                vinumber::count(board->states.answered()), vinumber::count(board->states.expected)),
        tr("See the list"), PageId::FollowUp);
}

void PaperNotices::addDraft()
{
    const int open = m_shown.paper()->openWarnings;
    if (open > 0 && !m_shown.paper()->sealedPages)
        add(u"draftNotice"_s, u"▲"_s,
            tr("The paper says “Dự thảo”: places to look at that have no reason yet: %1.")
                .arg(vinumber::countInProse(open)),
            tr("Look at them"), PageId::Entry);
}

void PaperNotices::addWarnings()
{
    for (const Error& warning : PaperDesk::warningsOf(*m_shown.paper()))
        add(u"warningNotice"_s, u"▲"_s, ErrorText::sentence(warning));
}

} // namespace sosh
