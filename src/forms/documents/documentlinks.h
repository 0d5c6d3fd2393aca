// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/documentkeeping.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace sosh {

class Workspace;

/// Section of the document form: what it rests upon and what rests upon it, and the lines "Căn cứ" as they are printed.
class DocumentLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentLinks(Workspace& workspace, QWidget* parent = nullptr);

    void show(const DocumentRecord& record);

signals:
    void failed(const sosh::Error& error);
    void done(const QString& sentence);
    void wantsDocument(sosh::DocumentId document);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeButtons();
    QLayout* makeBasisHead();
    void showBasis();
    void judge();
    void add();
    void remove();
    void open();
    const LinkedDocument* current() const;

    Workspace& m_workspace;
    DocumentId m_document;
    QString m_name;
    std::vector<LinkedDocument> m_links;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
    QPlainTextEdit* m_basis = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace sosh
