// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unitreturn.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QListWidget;

namespace sosh {

/// Section of the one-unit form: the days, the forms of study, and how the return came in.
class ReturnWhen final : public QWidget
{
    Q_OBJECT

public:
    ReturnWhen(const UnitReturn& value, const Lookups& lookups, QWidget* parent = nullptr);

    void put(UnitReturn& value) const; ///< what stands in the fields
    QString unreadableDay() const; ///< the first text that is no day; empty when there is none

signals:
    void changed();

private:
    QLineEdit* dayField(const QString& objectName, const QString& title, QDate day);
    void makeForms(const UnitReturn& value, const Lookups& lookups);

    QLineEdit* m_firstDay = nullptr;
    QLineEdit* m_lastDay = nullptr;
    QListWidget* m_forms = nullptr;
    QComboBox* m_mode = nullptr;
    QComboBox* m_via = nullptr;
    QLineEdit* m_receivedOn = nullptr;
    QLineEdit* m_reporter = nullptr;
    QLineEdit* m_document = nullptr;
};

} // namespace sosh
