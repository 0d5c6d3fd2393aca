// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/paperdesk.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace sosh {

class DayEdit;
class SummaryFormEdit;
class Workspace;

/// What can be chosen of a kind of paper beyond kind, date and office. Only what applies to the kind is seen.
class PaperOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperOptions(Workspace& workspace);

    /// Shows what the kind has, as it was chosen last.
    void setKind(PaperKind kind);
    void setForHead(bool forHead); ///< of a reminder
    /// Another round, or the same in another state: units, level and days chosen for another one are none here.
    void refresh();
    void addTo(PaperRequest& request) const;
    /// What is remembered of the kind; never the level of a reminder, which follows the round.
    QVariantMap choices() const;

signals:
    void changed();

private:
    QWidget* field(const QString& title, QWidget* widget);
    void makeOfReports(QVBoxLayout& layout);
    void makeOfLetters(QVBoxLayout& layout);
    void makeOfLists(QVBoxLayout& layout);
    void makeMarks(QVBoxLayout& layout);
    void arrange();
    void forgetRound();
    void recall(const QVariantMap& choices);
    void chooseUnits();
    void sayUnits();
    bool isSealed() const;

    Workspace& m_workspace;
    PaperKind m_kind = PaperKind::Result;
    QComboBox* m_variant = nullptr;
    QCheckBox* m_landscape = nullptr;
    SummaryFormEdit* m_summaryForm = nullptr;
    QCheckBox* m_current = nullptr;
    QCheckBox* m_forHead = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_receivers = nullptr; ///< one letter with a list, or one a unit
    QPushButton* m_chooseUnits = nullptr;
    QLineEdit* m_time = nullptr;
    DayEdit* m_newDeadline = nullptr;
    QLineEdit* m_newHour = nullptr;
    QComboBox* m_span = nullptr; ///< of the campaign, or of the year
    DayEdit* m_asOf = nullptr;
    QToolButton* m_marksButton = nullptr;
    QWidget* m_marks = nullptr;
    QComboBox* m_urgency = nullptr;
    QCheckBox* m_circulation = nullptr;
    QLineEdit* m_drafter = nullptr;
    QString m_round; ///< of the units
    QStringList m_units; ///< chosen codes; empty: all whom it concerns
    QHash<QWidget*, QWidget*> m_heads; ///< field to what holds it and its title
};

} // namespace sosh
