// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/paperflow.h"

namespace sosh::interchange {

/// The styles that a paper uses, each once, in order of appearance.
class StyleBook
{
public:
    struct Entry
    {
        QString id; ///< "P1": of the file
        QString name; ///< "Nội dung", "Nội dung 2": of the list of styles
        ParagraphStyle style;
    };

    explicit StyleBook(const PaperFlow& flow);

    /// Id of a style of the paper; the body's is the first.
    QString idOf(const ParagraphStyle& style) const;
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    void take(const FlowItems& items);
    void take(const ParagraphStyle& style);

    std::vector<Entry> m_entries;
};

} // namespace sosh::interchange
