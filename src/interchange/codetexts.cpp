// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/codetexts.h"

#include "core/vietnamese.h"

#include <QSet>

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

/// Each text stands for one code, and for no other code's name.
bool allDistinct(const QMap<QString, QString>& texts)
{
    QSet<QString> seen;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (seen.contains(it.value()) || (it.value() != it.key() && texts.contains(it.value())))
            return false;
        seen.insert(it.value());
    }
    return true;
}

} // namespace

CodeTexts::CodeTexts(const QMap<QString, QString>& labels, const QStringList& more, bool joined)
{
    QMap<QString, QString> wanted = labels;
    for (const QString& code : more) {
        if (!wanted.contains(code))
            wanted.insert(code, code);
    }
    QHash<QString, int> claims;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        for (const QString& key :
            QSet<QString>{vietnamese::fold(it.key()), vietnamese::fold(it.value())})
            ++claims[key];
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const bool unusable = it.value().isEmpty() || (joined && it.value().contains(u'+'));
        const bool shared = claims.value(vietnamese::fold(it.value())) > 1;
        m_texts.insert(it.key(),
            unusable || it.value() == it.key() ? it.key()
                : shared                       ? u"%1 (%2)"_s.arg(it.value(), it.key())
                                               : it.value());
    }
    if (!allDistinct(m_texts)) {
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
            it.value() = it.key();
    }
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        m_exact.insert(it.key(), it.key());
        m_exact.insert(it.value(), it.key());
        const QString label = wanted.value(it.key());
        for (const QString& text : {it.key(), it.value(), label, u"%1 (%2)"_s.arg(label, it.key())})
            remember(text, it.key());
    }
}

void CodeTexts::remember(const QString& text, const QString& code)
{
    const QString key = vietnamese::fold(text);
    if (key.isEmpty())
        return;
    const auto it = m_folded.constFind(key);
    m_folded.insert(key, it == m_folded.cend() || *it == code ? code : QString());
}

std::optional<QString> CodeTexts::codeOf(const QString& text) const
{
    if (const auto it = m_exact.constFind(text); it != m_exact.cend())
        return *it;
    const QString code = m_folded.value(vietnamese::fold(text));
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

} // namespace sosh::interchange
