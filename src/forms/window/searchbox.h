// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchresultmodel.h"

#include <QLineEdit>

class QTableView;

namespace sosh {

class Workspace;

/// One box over units, documents, campaigns and tasks. The hits drop down while typing; the typed text is never rewritten.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void chosen(const sosh::SearchItem& item);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer();
    void choose(int row);
    void move(int rows);

    Workspace& m_workspace;
    RegisterSearch m_search;
    bool m_isCurrent = false; ///< what is searched is what the register holds
    SearchResultModel m_hits;
    QTableView* m_list = nullptr;
};

} // namespace sosh
