// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/documents/documentacts.h"
#include "usecases/documentkeeping.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace sosh {

class DocumentChain;
class DocumentFields;

/// One document: its fields at the left, saved together; what it is tied to at the right, written at once.
/// A new one has only fields until it is added.
class DocumentForm final : public QDialog
{
    Q_OBJECT

public:
    /// `document`: invalid for a new one.
    DocumentForm(Workspace& workspace, DocumentId document, QWidget* parent = nullptr);

    void reject() override; ///< asks when something was typed

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeFoot();
    QPushButton* makeAct(const QString& name, const QString& title,
        void (DocumentActs::*act)(const OfficialDocument&));
    void load(DocumentId document);
    void adopt(const DocumentRecord& record);
    void showHead(const DocumentRecord& record);
    void refresh(); ///< after a write of anybody
    bool isTyped() const;
    bool keep(); ///< false when refused, which is said
    void save();
    void judge();
    void undo();
    void say(InlineMessage::Kind kind, const QString& sentence);

    Workspace& m_workspace;
    DocumentActs m_acts;
    DocumentId m_document;
    OfficialDocument m_saved; ///< as the register has it
    OfficialDocument m_shown; ///< as the fields say it untouched
    ActId m_before; ///< the last act before this form
    DocumentFields* m_fields = nullptr;
    DocumentChain* m_chain = nullptr;
    InlineMessage* m_message = nullptr;
    QWidget* m_head = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_flag = nullptr;
    QScrollArea* m_right = nullptr;
    QLabel* m_errors = nullptr;
    QLabel* m_warnings = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace sosh
