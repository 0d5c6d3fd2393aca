// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "core/clock.h"
#include "core/result.h"
#include "usecases/registersession.h"

#include <QCommandLineParser>
#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>

namespace sosh::cli {

/// One call of the command: its words, options and where its result goes.
class Invocation
{
public:
    Invocation(const QCommandLineParser& options, QStringList words, const Clock& clock)
        : m_options(options)
        , m_words(std::move(words))
        , m_clock(clock)
        , m_output(options.isSet(QStringLiteral("json")))
    {
    }

    const Output& out() const { return m_output; }
    const Clock& clock() const { return m_clock; }
    QString word(int index) const
    {
        return m_words.value(index);
    } ///< after the verb; 0 is the register
    QStringList words(int from) const { return m_words.mid(from); }
    bool isSet(const QString& option) const { return m_options.isSet(option); }
    QString value(const QString& option) const { return m_options.value(option); }
    /// Of an option that may be given several times, or once with commas between.
    QStringList values(const QString& option) const;
    QString actor() const;
    QString language() const;

    /// Errors: UsageMistake when it is not a whole number above zero.
    Result<int> number(const QString& option) const;
    /// The option's day, or `otherwise` when it is not given. Errors: DateUnreadable.
    Result<QDate> day(const QString& option, QDate otherwise) const;

    Result<std::unique_ptr<RegisterSession>> open(Access access) const;
    /// Writing where possible, reading where the register is open elsewhere or cannot be written.
    Result<std::unique_ptr<RegisterSession>> openEitherWay() const;

private:
    const QCommandLineParser& m_options;
    QStringList m_words;
    const Clock& m_clock;
    Output m_output;
};

} // namespace sosh::cli
