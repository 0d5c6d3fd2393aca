// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unitchange.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace sosh {

class InlineMessage;
class UnitChangeFields;
class Workspace;

/// What a decision does to units: what happens, to whom, from when; at its side what this will do, and what speaks
/// against it. A unit is added with the same form.
class UnitChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `preset`: what is known already; with the kind Create a unit is added.
    UnitChangeDialog(Workspace& workspace, UnitLedger ledger, Lookups lookups,
        const UnitChange& preset, QWidget* parent = nullptr);

signals:
    void saved(const QString& unitCode); ///< of the unit to look at; may be empty

private:
    QWidget* makeSide();
    void makeButtons(QVBoxLayout* layout);
    void judge();
    Issues issues(const UnitChange& change) const;
    void showIssues(const Issues& issues, const QStringList& mistakes);
    void addLine(const QString& sign, const QString& text, const QString& look);
    void save();
    void focusOn(const Issues& issues);

    Workspace& m_workspace;
    UnitLedger m_ledger;
    Lookups m_lookups;
    UnitChangeFields* m_fields = nullptr;
    QLabel* m_consequencesHead = nullptr;
    QVBoxLayout* m_consequences = nullptr;
    QVBoxLayout* m_issues = nullptr;
    InlineMessage* m_message = nullptr;
    bool m_tried = false; ///< to save; until then what is merely missing is said quietly
};

} // namespace sosh
