// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enumnames.h"
#include "usecases/paperdesk.h"
#include "usecases/paperwriting.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr std::array kindNames{
    EnumName<PaperKind>{PaperKind::Result, u"result"},
    EnumName<PaperKind>{PaperKind::Summary, u"summary"},
    EnumName<PaperKind>{PaperKind::Request, u"request"},
    EnumName<PaperKind>{PaperKind::Reminder, u"reminder"},
    EnumName<PaperKind>{PaperKind::Quick, u"quick"},
    EnumName<PaperKind>{PaperKind::News, u"news"},
    EnumName<PaperKind>{PaperKind::Correction, u"correction"},
    EnumName<PaperKind>{PaperKind::Texts, u"texts"},
    EnumName<PaperKind>{PaperKind::Blank, u"blank"},
    EnumName<PaperKind>{PaperKind::Documents, u"documents"},
    EnumName<PaperKind>{PaperKind::Units, u"units"},
    EnumName<PaperKind>{PaperKind::Tasks, u"tasks"},
    EnumName<PaperKind>{PaperKind::Commendations, u"commendations"},
};

} // namespace

QString paperKindName(PaperKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<PaperKind> paperKindFrom(QStringView name)
{
    return valueIn(kindNames, name);
}

bool needsRound(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Documents:
    case PaperKind::Units:
    case PaperKind::Tasks:
    case PaperKind::Commendations:
        return false;
    default:
        return true;
    }
}

bool hasNarrative(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Result:
    case PaperKind::Request:
    case PaperKind::Reminder:
    case PaperKind::Quick:
    case PaperKind::News:
    case PaperKind::Correction:
        return true;
    default:
        return false;
    }
}

QString paperTextKey(const PaperRequest& paper)
{
    const QString kind = paperKindName(paper.kind);
    if (paper.kind != PaperKind::Result || paper.variant == report::ResultVariant::Round)
        return kind;
    return kind + (paper.variant == report::ResultVariant::Interim ? u"-interim"_s : u"-final"_s);
}

const QStringList& urgencyMarks()
{
    static const QStringList marks{u"KHẨN"_s, u"THƯỢNG KHẨN"_s, u"HOẢ TỐC"_s};
    return marks;
}

const QString& circulationMark()
{
    static const QString mark = u"LƯU HÀNH NỘI BỘ"_s;
    return mark;
}

} // namespace sosh
