// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/registercreation.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace sosh {

/// Asks whose register is to be made. Both fields are needed.
class NewRegisterDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewRegisterDialog(QWidget* parent = nullptr);
    AgencyChoice choice() const;

private:
    void judge();

    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
