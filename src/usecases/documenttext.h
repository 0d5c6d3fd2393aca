// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officialdocument.h"

#include <QCoreApplication>

namespace sosh {

/// Words for what a document is and how it stands to others.
class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentText)

public:
    static QString status(DocumentStatus status); ///< "Trình ký"
    static QString direction(DocumentDirection direction);
    static QString role(DocumentRole role);
    /// As the document at hand says it: outgoing "Căn cứ", from the other side "Là căn cứ của".
    static QString link(LinkKind kind, bool outgoing);
};

} // namespace sosh
