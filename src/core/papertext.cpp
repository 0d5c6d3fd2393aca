// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papertext.h"

#include "core/enumnames.h"

namespace sosh {
namespace {

constexpr std::array kindNames{
    EnumName<PaperText::Kind>{PaperText::Kind::Edited, u"edited"},
    EnumName<PaperText::Kind>{PaperText::Kind::Dropped, u"dropped"},
    EnumName<PaperText::Kind>{PaperText::Kind::Own, u"own"},
    EnumName<PaperText::Kind>{PaperText::Kind::Quote, u"quote"},
};

} // namespace

QString paperTextKindName(PaperText::Kind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<PaperText::Kind> paperTextKindFrom(QStringView name)
{
    return valueIn(kindNames, name);
}

} // namespace sosh
