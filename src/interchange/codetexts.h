// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace sosh::interchange {

/// Codes and their words, both ways: heads of columns, labels of states.
/// Invariant: codeOf(textOf(code)) == code for every code it knows.
class CodeTexts
{
public:
    /// Words that two codes share get the code behind them, "label (code)". `joined`: several stand in one cell,
    /// joined by " + ", so no word may hold a plus. `more` are codes that have no word.
    explicit CodeTexts(
        const QMap<QString, QString>& labels, const QStringList& more = {}, bool joined = false);

    /// Code -> text as it is written.
    const QMap<QString, QString>& texts() const { return m_texts; }
    QString textOf(const QString& code) const { return m_texts.value(code, code); }
    /// By code, text or label; also without marks and in other case where only one code can be meant.
    std::optional<QString> codeOf(const QString& text) const;

private:
    void remember(const QString& text, const QString& code);

    QMap<QString, QString> m_texts;
    QHash<QString, QString> m_exact;
    QHash<QString, QString> m_folded; ///< empty value: several codes
};

} // namespace sosh::interchange
