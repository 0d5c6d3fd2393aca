// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/documenttext.h"

namespace sosh {

QString DocumentText::status(DocumentStatus status)
{
    switch (status) {
    case DocumentStatus::Draft:
        return tr("Draft");
    case DocumentStatus::Submitted:
        return tr("Submitted for signature");
    case DocumentStatus::Issued:
        return tr("Issued");
    case DocumentStatus::Replaced:
        return tr("Replaced");
    case DocumentStatus::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString DocumentText::direction(DocumentDirection direction)
{
    switch (direction) {
    case DocumentDirection::Out:
        return tr("Issued by the office");
    case DocumentDirection::In:
        return tr("Received");
    case DocumentDirection::Reference:
        return tr("Cited only");
    }
    Q_UNREACHABLE();
}

QString DocumentText::role(DocumentRole role)
{
    return role == DocumentRole::Own ? tr("Own document") : tr("Directing document");
}

QString DocumentText::link(LinkKind kind, bool outgoing)
{
    switch (kind) {
    case LinkKind::Basis:
        return outgoing ? tr("Basis") : tr("Is the basis of");
    case LinkKind::Implements:
        return outgoing ? tr("Implements") : tr("Is implemented by");
    case LinkKind::Guides:
        return outgoing ? tr("Guides") : tr("Is guided by");
    case LinkKind::Replaces:
        return outgoing ? tr("Replaces") : tr("Is replaced by");
    case LinkKind::Annuls:
        return outgoing ? tr("Annuls") : tr("Is annulled by");
    }
    Q_UNREACHABLE();
}

} // namespace sosh
