// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officialdocument.h"
#include "core/result.h"
#include "forms/basic/inlinemessage.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace sosh {

class Workspace;

/// What is done with a document beside typing it: each asks what it needs and says what came of it.
class DocumentActs
{
    Q_DECLARE_TR_FUNCTIONS(DocumentActs)

public:
    using Say = std::function<void(InlineMessage::Kind, const QString&)>;

    DocumentActs(Workspace& workspace, QWidget* parent, Say say);

    void submit(const OfficialDocument& document); ///< trình ký
    void issue(const OfficialDocument& document); ///< ghi số, ngày ban hành
    void replace(const OfficialDocument& document);
    void cancel(const OfficialDocument& document);
    void remove(const OfficialDocument& document);
    void showHistory(const OfficialDocument& document);

    /// Why it cannot be submitted or issued, replaced or cancelled, or changed at all; empty when it can.
    QString whyNotPrepare(const OfficialDocument& document) const;
    QString whyNotWithdraw(const OfficialDocument& document) const;
    QString whyNotChange(const OfficialDocument& document) const;

private:
    QString signerOn(IssuerId issuer, QDate day) const;
    QString proposedNumber(const OfficialDocument& document) const;
    void sayWithdrawn(const QString& done, const Result<std::vector<OfficialDocument>>& resting);

    Workspace& m_workspace;
    QWidget* m_parent;
    Say m_say;
};

} // namespace sosh
