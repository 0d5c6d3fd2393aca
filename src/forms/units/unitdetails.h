// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/units/unitview.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sosh {

struct UnitStory;

/// Everything known about one unit: what it was called, its kinds, places and head-counts by day, its contact, what
/// happened to it, and who stood for it before and after.
class UnitDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitDetails(QWidget* parent = nullptr);

    QVBoxLayout* buttonPlace() const { return m_buttons; } ///< below the head, above the facts
    void showUnit(const UnitView& view, UnitId unit);
    void showNothing(const QString& why);

signals:
    void unitWanted(const QString& code); ///< a link to another unit

private:
    void clearFacts();
    void addFact(const QString& title, const QString& value, const QString& days = {});
    void addHead(const QString& title);
    void addEvents(const UnitStory& story);
    void addKin(const QString& title, const UnitLedger& ledger, const std::vector<UnitId>& units,
        const QStringList& outside);
    void addKinsOf(const UnitLedger& ledger, UnitId unit);

    QLabel* m_head = nullptr;
    QLabel* m_below = nullptr;
    QVBoxLayout* m_buttons = nullptr;
    QVBoxLayout* m_place = nullptr;
    QWidget* m_shown = nullptr; ///< made anew for every unit: a grid keeps the rows it once had
    QGridLayout* m_facts = nullptr;
    QString m_lastTitle;
};

} // namespace sosh
