// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flagmodel.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace sosh {

class Theme;

/// The round's figures to look at again: leads to the cell, or takes the mark off.
class FlagListDialog final : public QDialog
{
    Q_OBJECT

public:
    using Read = std::function<Result<std::vector<NamedFlag>>()>;
    using Settle = std::function<Status(FlagId)>;

    /// Without `settle` the list is only looked at.
    FlagListDialog(Read read, Settle settle, const Theme& theme, QWidget* parent = nullptr);
    /// Where to go, once it was accepted.
    std::optional<NamedFlag> chosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void settleChosen();
    void judge();

    Read m_read;
    Settle m_settle;
    FlagModel m_model;
    QTableView* m_table = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_off = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace sosh
