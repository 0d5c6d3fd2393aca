// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/inlinemessage.h"
#include "usecases/paperissuing.h"

#include <QObject>

namespace sosh {

class ShownPaper;
class Workspace;

/// Trình ký, ban hành, huỷ of the shown paper, each with its form.
class IssuingActs final : public QObject
{
    Q_OBJECT

public:
    IssuingActs(Workspace& workspace, ShownPaper& shown, InlineMessage& message, QWidget& page);

    /// Why it cannot be done now; empty when it can.
    QString whyNotSubmit() const;
    QString whyNotIssue() const;
    QString whyNotAnnul(const std::vector<IssuedReport>& reports) const;

    void submit();
    void issue();
    void annul(const IssuedReport& last);
    void attachSigned(IssuedReport report); ///< a copy: the list it is chosen from is made anew

private:
    void say(const QString& sentence);

    Workspace& m_workspace;
    ShownPaper& m_shown;
    InlineMessage& m_message;
    QWidget& m_page;
};

} // namespace sosh
