// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/officialdocument.h"
#include "usecases/officekeeping.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace sosh {

class DayEdit;
class DocumentNumber;
class Workspace;

/// The fields of one document; only those that its direction needs are shown.
class DocumentFields final : public QWidget
{
    Q_OBJECT

public:
    DocumentFields(Workspace& workspace, const Lookups& lookups, std::vector<OfficeHistory> offices,
        QWidget* parent = nullptr);

    /// One without an id is new: it may be of any direction, and our own may have been issued already.
    void setDocument(const OfficialDocument& document);
    OfficialDocument document() const;
    QString unreadable() const; ///< what a field holds that cannot be read, in words
    void focusFirst();

signals:
    void changed();

private:
    struct Cell
    {
        QWidget* widget = nullptr;
        std::vector<DocumentDirection> directions;
    };

    void makeFields(const Lookups& lookups);
    void layOut();
    void add(QGridLayout& grid, int row, int column, const QString& title, QWidget* field,
        std::vector<DocumentDirection> directions, int columns = 1);
    void connectFields();
    void fillDirections();
    void fillIssuers();
    void fillRecipients();
    void judge();
    DocumentDirection direction() const;
    QDate dayOrToday() const;
    const Office*
    office() const; ///< of the issuer chosen, on the day written; the latest when none is valid

    Workspace& m_workspace;
    std::vector<OfficeHistory> m_offices;
    std::vector<Cell> m_cells;
    OfficialDocument m_base;
    bool m_filling = false;
    QComboBox* m_direction = nullptr;
    QComboBox* m_issuer = nullptr;
    QLineEdit* m_issuerText = nullptr;
    DocumentNumber* m_number = nullptr;
    DayEdit* m_date = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_status = nullptr;
    QPlainTextEdit* m_subject = nullptr;
    QLineEdit* m_signer = nullptr;
    QLineEdit* m_copies = nullptr;
    QPlainTextEdit* m_recipients = nullptr;
    QLineEdit* m_arrivalNo = nullptr;
    DayEdit* m_arrivedOn = nullptr;
    QLineEdit* m_handledBy = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace sosh
