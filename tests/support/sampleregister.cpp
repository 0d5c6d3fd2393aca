// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleregister.h"

#include "usecases/registercreation.h"

using namespace Qt::StringLiterals;

namespace sosh::test {

SampleRegister::SampleRegister(const QString& sample, const QDateTime& now)
    : m_clock(now)
{
    const QString file = m_dir.filePath(u"sổ.sosh"_s);
    if (!RegisterCreation::createSample(file, sample, u"thử"_s))
        return;
    if (auto opened = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s))
        m_session = std::move(*opened);
}

} // namespace sosh::test
