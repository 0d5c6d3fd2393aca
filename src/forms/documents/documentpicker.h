// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documentlistmodel.h"
#include "models/foldingproxy.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sosh {

class Workspace;

/// Finds one document of the register, searched while typing, without accents.
class DocumentPicker final : public QDialog
{
    Q_OBJECT

public:
    enum class Asks
    {
        DocumentOnly,
        LinkKindToo
    };

    /// `except`: the document at hand, which is not offered.
    DocumentPicker(Workspace& workspace, const QString& title, DocumentId except, Asks asks,
        QWidget* parent = nullptr);

    DocumentId chosen() const; ///< invalid when none is
    LinkKind kind() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeKinds();
    void judge();

    DocumentListModel m_model;
    FoldingProxy m_filter;
    QLineEdit* m_search = nullptr;
    QComboBox* m_kind = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
