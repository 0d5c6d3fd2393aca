// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/shownpaper.h"

#include "forms/window/workspace.h"

namespace sosh {

ShownPaper::ShownPaper(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ShownPaper::show(const PaperRequest& request, const report::PageSetup& setup)
{
    m_request = request;
    m_setup = setup;
    m_paper.reset();
    m_error.reset();
    m_keptName.clear();
    auto prepared = PaperDesk(m_workspace.session()).prepare(request);
    if (prepared)
        m_paper = *std::move(prepared);
    else
        m_error = prepared.error();
    layOut();
}

void ShownPaper::setSetup(const report::PageSetup& setup)
{
    m_setup = setup;
    if (m_paper && m_keptName.isEmpty())
        layOut();
}

void ShownPaper::layOut()
{
    m_pages = {};
    if (m_paper) {
        auto pages = PaperDesk::pagesOf(*m_paper, m_setup);
        if (pages)
            m_pages = *std::move(pages);
        else
            m_error = pages.error();
    }
    emit changed();
}

void ShownPaper::showKept(report::Pages pages, const QString& name)
{
    m_pages = std::move(pages);
    m_keptName = name;
    emit changed();
}

void ShownPaper::clear()
{
    m_paper.reset();
    m_error.reset();
    m_pages = {};
    m_keptName.clear();
    emit changed();
}

} // namespace sosh
