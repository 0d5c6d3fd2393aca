// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "cli/commandtext.h"
#include "core/dateparse.h"

#include <QDir>

namespace sosh::cli {
using namespace Qt::StringLiterals;

QString Invocation::actor() const
{
    if (isSet(u"actor"_s))
        return value(u"actor"_s).trimmed();
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QDir::home().dirName() : user;
}

QString Invocation::language() const
{
    return value(u"lang"_s) == u"en" ? u"en"_s : u"vi"_s;
}

QStringList Invocation::values(const QString& option) const
{
    QStringList all;
    for (const QString& given : m_options.values(option))
        for (const QString& one : given.split(u',', Qt::SkipEmptyParts))
            all += one.trimmed();
    return all;
}

Result<int> Invocation::number(const QString& option) const
{
    bool read = false;
    const int number = value(option).toInt(&read);
    if (read && number > 0)
        return number;
    return Error{ErrorCode::UsageMistake,
        {Command::tr("Option --%1 takes a whole number above zero.").arg(option)}, {}};
}

Result<QDate> Invocation::day(const QString& option, QDate otherwise) const
{
    if (!isSet(option))
        return otherwise;
    if (const auto day = parseDate(value(option)))
        return *day;
    return Error{ErrorCode::DateUnreadable, {value(option), u"--"_s + option}, {}};
}

Result<std::unique_ptr<RegisterSession>> Invocation::open(Access access) const
{
    return RegisterSession::open(word(0), access, m_clock, actor());
}

Result<std::unique_ptr<RegisterSession>> Invocation::openEitherWay() const
{
    auto session = open(Access::Write);
    if (session)
        return session;
    const ErrorCode code = session.error().code;
    if (code == ErrorCode::RegisterLocked || code == ErrorCode::RegisterReadOnly)
        return open(Access::Read);
    return session;
}

} // namespace sosh::cli
