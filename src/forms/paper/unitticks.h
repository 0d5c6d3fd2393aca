// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace sosh {

class Workspace;
struct PaperRequest;

/// Codes of the units that have not reported on the paper's day, in the order of the roster.
QStringList missingUnits(Workspace& workspace, const PaperRequest& request);

/// Ticks units of the round: whose papers are made. None ticked: all whom it concerns.
class UnitTicks final : public QDialog
{
    Q_OBJECT

public:
    /// Reminders go to units that have not reported alone.
    enum class Offered
    {
        All,
        Missing
    };

    UnitTicks(Workspace& workspace, const QStringList& ticked, Offered offered,
        QWidget* parent = nullptr);

    QStringList chosen() const; ///< codes

private:
    void fill(Workspace& workspace, const QStringList& ticked, Offered offered);
    void sift(const QString& text);
    void tickAll(bool missingOnly);
    void say();

    QLineEdit* m_filter = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace sosh
