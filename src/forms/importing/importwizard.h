// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sosh {

class ImportFilePage;
class ImportHeadPage;
class ImportReviewPage;
class InlineMessage;
class Workspace;
struct ImportOptions;
struct Error;

/// Returns from files into the chosen round, step by step: files, columns where a head is unknown, review, result.
/// Nothing is written before the last step, and that in one act, which can be withdrawn from here.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(Workspace& workspace, QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);

private:
    enum class Step
    {
        Files,
        Heads,
        Review,
        Result
    };
    void makeButtons();
    QWidget* makeResult();
    Step step() const;
    void goTo(Step step);
    void judge();
    void back();
    void next();
    bool readHeads();
    bool plan();
    void apply();
    void withdraw();
    void fail(const Error& error);
    ImportOptions options() const;

    Workspace& m_workspace;
    QString m_campaign; ///< the round does not change under the wizard
    int m_round = 0;
    QLabel* m_stepLabel = nullptr;
    InlineMessage* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    ImportFilePage* m_files = nullptr;
    ImportHeadPage* m_heads = nullptr;
    ImportReviewPage* m_review = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_cancel = nullptr;
    ActId m_batch;
};

} // namespace sosh
