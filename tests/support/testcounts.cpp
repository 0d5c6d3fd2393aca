// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcounts.h"

#include <QString>
#include <QtGlobal>

#include <algorithm>

namespace sosh::test {

int propertyCount(int full)
{
    return qEnvironmentVariableIntValue("SOSH_LONG") > 0
        ? full
        : std::min(full, underSanitizers ? 100 : 300);
}

quint32 propertySeed()
{
    static const quint32 seed = [] {
        bool given = false;
        const uint wanted = qEnvironmentVariable("SOSH_SEED").toUInt(&given);
        const quint32 chosen = given ? wanted : QRandomGenerator::global()->generate();
        qInfo("property seed %u (SOSH_SEED repeats it)", chosen);
        return chosen;
    }();
    return seed;
}

QRandomGenerator propertyRandom()
{
    return QRandomGenerator(propertySeed());
}

} // namespace sosh::test
