// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/pageid.h"

#include <QWidget>

class QVBoxLayout;

namespace sosh {

class ShownPaper;
class Workspace;

/// What stands in the way of a finished paper, a line each: units that have not reported, why it says "Dự thảo", the
/// seal, a name or letters that will be missing.
class PaperNotices final : public QWidget
{
    Q_OBJECT

public:
    PaperNotices(Workspace& workspace, ShownPaper& shown);

signals:
    void pageWanted(sosh::PageId page);

private:
    void refresh();
    void addMissing();
    void addDraft();
    void addSeal();
    void addWarnings();
    void add(const QString& name, const QString& sign, const QString& sentence,
        const QString& action = {}, PageId target = PageId::Entry);

    Workspace& m_workspace;
    ShownPaper& m_shown;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace sosh
