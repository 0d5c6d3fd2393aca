// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

namespace sosh::report::wording {

namespace {

class Filler
{
public:
    Filler(QStringView pattern, const Values& values)
        : m_pattern(pattern)
        , m_values(values)
    {
    }

    /// Up to the end, or to the bracket that closes this part. Nothing when a value is absent.
    std::optional<QString> part()
    {
        QString text;
        bool whole = true;
        while (m_at < m_pattern.size() && m_pattern[m_at] != u']') {
            const QChar c = m_pattern[m_at++];
            if (c == u'[') {
                text += part().value_or(QString());
                ++m_at;
            } else if (c == u'{') {
                const QString value = placeholder();
                whole = whole && !value.isEmpty();
                text += value;
            } else {
                text += c;
            }
        }
        return whole ? std::optional(text) : std::nullopt;
    }

private:
    QString placeholder()
    {
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const QString name = m_pattern.sliced(m_at, end - m_at).toString();
        m_at = end + 1;
        return m_values.value(name);
    }

    QStringView m_pattern;
    const Values& m_values;
    qsizetype m_at = 0;
};

} // namespace

QString phrase(QStringView pattern, const Values& values)
{
    return Filler(pattern, values).part().value_or(QString());
}

std::optional<QString> fill(QStringView pattern, const Values& values)
{
    QString text = phrase(pattern, values);
    while (text.startsWith(u' '))
        text.remove(0, 1);
    if (text.isEmpty())
        return std::nullopt;
    text.replace(0, 1, text.left(1).toUpper());
    return text;
}

} // namespace sosh::report::wording
