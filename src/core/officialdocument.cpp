// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officialdocument.h"

#include "core/docnumber.h"
#include "core/enumnames.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"

#include <QSet>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr std::array directions{
    EnumName<DocumentDirection>{DocumentDirection::Out, u"out"},
    EnumName<DocumentDirection>{DocumentDirection::In, u"in"},
    EnumName<DocumentDirection>{DocumentDirection::Reference, u"reference"},
};
constexpr std::array statuses{
    EnumName<DocumentStatus>{DocumentStatus::Draft, u"draft"},
    EnumName<DocumentStatus>{DocumentStatus::Submitted, u"submitted"},
    EnumName<DocumentStatus>{DocumentStatus::Issued, u"issued"},
    EnumName<DocumentStatus>{DocumentStatus::Replaced, u"replaced"},
    EnumName<DocumentStatus>{DocumentStatus::Cancelled, u"cancelled"},
};
constexpr std::array roles{
    EnumName<DocumentRole>{DocumentRole::Directing, u"directing"},
    EnumName<DocumentRole>{DocumentRole::Own, u"own"},
};
constexpr std::array kinds{
    EnumName<LinkKind>{LinkKind::Basis, u"basis"},
    EnumName<LinkKind>{LinkKind::Implements, u"implements"},
    EnumName<LinkKind>{LinkKind::Guides, u"guides"},
    EnumName<LinkKind>{LinkKind::Replaces, u"replaces"},
    EnumName<LinkKind>{LinkKind::Annuls, u"annuls"},
};

bool restsUpon(LinkKind kind)
{
    return kind == LinkKind::Basis || kind == LinkKind::Implements || kind == LinkKind::Guides;
}

} // namespace

QString documentDirectionName(DocumentDirection direction)
{
    return nameIn(directions, direction);
}
std::optional<DocumentDirection> documentDirectionFrom(QStringView name)
{
    return valueIn(directions, name);
}
QString documentStatusName(DocumentStatus status)
{
    return nameIn(statuses, status);
}
std::optional<DocumentStatus> documentStatusFrom(QStringView name)
{
    return valueIn(statuses, name);
}
QString documentRoleName(DocumentRole role)
{
    return nameIn(roles, role);
}
std::optional<DocumentRole> documentRoleFrom(QStringView name)
{
    return valueIn(roles, name);
}
QString linkKindName(LinkKind kind)
{
    return nameIn(kinds, kind);
}
std::optional<LinkKind> linkKindFrom(QStringView name)
{
    return valueIn(kinds, name);
}

QString documentName(const OfficialDocument& document)
{
    QStringList parts{document.code.isEmpty() ? printedType(document.typeCode) : document.code,
        vinumber::date(document.date), document.subject};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

std::optional<int> numberOf(const OfficialDocument& document)
{
    if (document.number)
        return document.number;
    const auto parsed = parseDocNumber(document.code);
    return parsed ? parsed->number : std::nullopt;
}

OfficialDocument tidied(OfficialDocument document)
{
    for (QString* text : {&document.issuerText, &document.subject, &document.signer,
             &document.arrivalNo, &document.handledBy})
        *text = vietnamese::clean(*text);
    for (QString* text : {&document.recipients, &document.note})
        *text = vietnamese::clean(*text, true);
    const auto parsed = parseDocNumber(document.code);
    if (!parsed) {
        document.code = vietnamese::clean(document.code);
        return document;
    }
    document.code = docNumberText(*parsed);
    document.number = parsed->number;
    if (document.typeCode.isEmpty())
        document.typeCode = parsed->type;
    return document;
}

std::vector<int> numbersOf(std::span<const OfficialDocument> documents, IssuerId issuer,
    const QString& typeCode, TermId term)
{
    std::vector<int> numbers;
    for (const OfficialDocument& document : documents)
        if (document.isOwn() && document.issuer == issuer && document.typeCode == typeCode
            && document.term == term)
            if (const auto number = numberOf(document))
                numbers.push_back(*number);
    return numbers;
}

std::vector<DocumentId> descendants(DocumentId document, std::span<const DocumentLink> links)
{
    std::vector<DocumentId> found;
    QSet<DocumentId> seen{document};
    std::vector<DocumentId> reached{document};
    for (size_t i = 0; i < reached.size(); ++i)
        for (const DocumentLink& link : links)
            if (link.to == reached[i] && restsUpon(link.kind) && !seen.contains(link.from)) {
                seen.insert(link.from);
                reached.push_back(link.from);
                found.push_back(link.from);
            }
    return found;
}

void sortForCitation(std::vector<OfficialDocument>& documents, const Lookups& lookups)
{
    const auto rank = [&](const OfficialDocument& document) {
        const LookupEntry* type = Lookups::find(lookups.documentTypes, document.typeCode);
        return type && !type->group.isEmpty() ? type->group.toInt() : 9999;
    };
    std::stable_sort(documents.begin(), documents.end(),
        [&](const OfficialDocument& a, const OfficialDocument& b) {
            const int left = rank(a);
            const int right = rank(b);
            return left != right ? left < right : a.date < b.date;
        });
}

DirectingDocument cited(const OfficialDocument& document, const Lookups& lookups)
{
    return {document.id, Lookups::label(lookups.documentTypes, document.typeCode),
        document.typeCode, document.code, document.date, document.issuerText, document.subject};
}

} // namespace sosh
