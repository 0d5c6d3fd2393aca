// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/changes.h"
#include "core/clock.h"
#include "core/result.h"

#include <QString>

#include <memory>

namespace sosh {

namespace storage {
class Store;
}

enum class Access
{
    Read,
    Write
};

struct RegisterFacts
{
    QString registryId;
    QString agencyCode;
    QString agencyName;
    bool isSample = false;
    int schemaVersion = 0;
};

/// One open register and who works on it. Use cases are made from it and live shorter than it.
class RegisterSession
{
public:
    static Result<std::unique_ptr<RegisterSession>> open(
        const QString& path, Access access, const Clock& clock, const QString& actor);
    RegisterSession(std::unique_ptr<storage::Store> store, RegisterFacts facts, const Clock& clock,
        QString actor);
    ~RegisterSession();

    storage::Store& store() const { return *m_store; }
    const Clock& clock() const { return m_clock; }
    const QString& actor() const { return m_actor; }
    const RegisterFacts& facts() const { return m_facts; }
    QString path() const;
    bool isReadOnly() const;
    ChangeNotifier& notifier() const;

    /// Head of an act by this session's operator.
    ActHeader act(QStringView verb, const QString& subject, const QString& reason = {}) const;

private:
    std::unique_ptr<storage::Store> m_store;
    RegisterFacts m_facts;
    const Clock& m_clock;
    QString m_actor;
};

} // namespace sosh
