// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docnumber.h"
#include "core/lookups.h"
#include "core/officialdocument.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sosh {

class Workspace;
struct NumberPlan;

/// What a number is read with: "45" of our own takes type and office from here.
struct NumberContext
{
    bool own = false;
    IssuerId issuer;
    QString typeCode; ///< empty: as the number says
    QString bodyCode; ///< "ĐU"
    QDate day; ///< invalid: today
    friend bool operator==(const NumberContext&, const NumberContext&) = default;
};

/// Số và ký hiệu in one field, as people write it; below it what was understood, and the next number of our own.
class DocumentNumber final : public QWidget
{
    Q_OBJECT

public:
    DocumentNumber(Workspace& workspace, std::vector<LookupEntry> types, QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    void setCode(const QString& code);
    QString code() const; ///< in one spelling where it could be read
    void setContext(const NumberContext& context);

    /// "Next number: 12 (term 2025-2030). Free before it: 3, 5."
    static QString planText(const NumberPlan& plan);

signals:
    void changed();
    void dayRead(QDate day); ///< "186-KH/QU ngày 03/4/2024" was written

private:
    std::optional<DocNumber> number() const;
    QString understood() const;
    void judge();
    void propose();
    void takeNext();

    Workspace& m_workspace;
    std::vector<LookupEntry> m_types;
    NumberContext m_context;
    int m_next = 0;
    QLineEdit* m_edit = nullptr;
    QLabel* m_understood = nullptr;
    QLabel* m_plan = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace sosh
