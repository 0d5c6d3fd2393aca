// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

namespace sosh {
using namespace Qt::StringLiterals;

WindowFixture::WindowFixture()
{
    settings.setOperatorName(u"Lê Thị Hà"_s);
    theme.apply(ThemeChoice::Light);
}

QString WindowFixture::sample(const QString& name) const
{
    const QString file = path(name + u".sosh"_s);
    const auto made = RegisterCreation::createSample(file, name, u"Lê Thị Hà"_s);
    return made ? file : QString();
}

} // namespace sosh
