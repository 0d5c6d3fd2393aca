// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"

#include <QFrame>

class QLabel;

namespace sosh {

/// Head, recipients and signature of a paper of the office, in the paper's face.
class OfficePreview final : public QFrame
{
    Q_OBJECT

public:
    explicit OfficePreview(QWidget* parent = nullptr);

    void show(const Office& office, const Signatory& signatory, QDate day);
    QString text() const; ///< all of it, line by line

private:
    QLabel* part(const QString& name, const QString& title, Qt::Alignment alignment);

    QLabel* m_issuer = nullptr;
    QLabel* m_party = nullptr;
    QLabel* m_recipients = nullptr;
    QLabel* m_signature = nullptr;
};

} // namespace sosh
