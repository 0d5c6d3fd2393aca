// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/inlinemessage.h"
#include "usecases/officekeeping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace sosh {

class DatedList;
class Workspace;

/// Section of the settings: who issues and signs today, and the records, terms and signers of each office by days.
class OfficeSection final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeSection(Workspace& workspace, QWidget* parent = nullptr);

    void reload();
    void openWizard();

    /// Offers the wizard where a register that can be written knows no office yet.
    static void propose(Workspace& workspace, InlineMessage& message, QWidget* parent);

signals:
    void said(sosh::InlineMessage::Kind kind, const QString& sentence);

private:
    QLayout* makeHead();
    void makeLists();
    void connectLists();
    void connectRecords();
    void connectTerms();
    void connectSigners();
    void showToday();
    void showLists();
    void addFact(const QString& title, const QString& value);
    void keep(const Status& status, const QString& done);
    bool sure(const QString& name) const;
    void addRecord();
    const OfficeHistory* current() const;

    Workspace& m_workspace;
    std::vector<OfficeHistory> m_offices;
    QGridLayout* m_today = nullptr;
    QLabel* m_issuerLabel = nullptr;
    QComboBox* m_issuer = nullptr;
    QPushButton* m_wizard = nullptr;
    DatedList* m_records = nullptr;
    DatedList* m_terms = nullptr;
    DatedList* m_signers = nullptr;
    QCheckBox* m_holds = nullptr;
};

} // namespace sosh
