// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/writingmodels.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace sosh {

class InlineMessage;
class ShownPaper;
class Workspace;

/// What units wrote: tick it into the paper, shorten it in place. Each change is one act.
class UnitWordsPanel final : public QWidget
{
    Q_OBJECT

public:
    UnitWordsPanel(Workspace& workspace, ShownPaper& shown, InlineMessage& message);

    void reload();

private:
    void onChanged(int row);
    void write(const UnitWords& words);
    void say();

    Workspace& m_workspace;
    ShownPaper& m_shown;
    InlineMessage& m_message;
    UnitWordsModel m_model;
    QComboBox* m_field = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_said = nullptr;
    bool m_isFilling = false;
};

} // namespace sosh
