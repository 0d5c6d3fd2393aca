// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rekeymodel.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace sosh {

class EntryTableView;
class Theme;

/// Figures typed a second time; what differs is listed, and the second typing can be taken.
class RekeyDialog final : public QDialog
{
    Q_OBJECT

public:
    RekeyDialog(const ReturnDraft& draft, std::vector<int> rows, const QStringList& codes,
        const Theme& theme, QWidget* parent = nullptr);
    std::vector<RekeyModel::Difference> differences() const { return m_model.differences(); }

private:
    void judge();

    RekeyModel m_model;
    EntryTableView* m_table = nullptr;
    QLabel* m_count = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
