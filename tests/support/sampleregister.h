// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "usecases/registersession.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace sosh::test {

/// A sample in a folder of its own, open for writing at a given moment (UTC).
class SampleRegister
{
public:
    explicit SampleRegister(const QString& sample, const QDateTime& now);

    bool isOpen() const { return m_session != nullptr; }
    RegisterSession& session() { return *m_session; }
    QString filePath(const QString& name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    FixedClock m_clock;
    std::unique_ptr<RegisterSession> m_session;
};

} // namespace sosh::test
