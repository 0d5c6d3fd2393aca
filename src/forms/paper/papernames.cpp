// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/papernames.h"

namespace sosh {
using namespace Qt::StringLiterals;

std::vector<PaperNames::Group> PaperNames::groups()
{
    using K = PaperKind;
    return {{tr("Reports"), {K::Result, K::Quick, K::Correction, K::News}},
        {tr("Letters"), {K::Request, K::Reminder}},
        {tr("Tables and lists"),
            {K::Summary, K::Texts, K::Units, K::Documents, K::Tasks, K::Commendations}},
        {tr("Slips"), {K::Blank}}};
}

QString PaperNames::kind(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Result:
        return tr("Result report");
    case PaperKind::Summary:
        return tr("Summary table");
    case PaperKind::Request:
        return tr("Request for reports");
    case PaperKind::Reminder:
        return tr("Reminder");
    case PaperKind::Quick:
        return tr("Quick report");
    case PaperKind::News:
        return tr("News item");
    case PaperKind::Correction:
        return tr("Correction report");
    case PaperKind::Texts:
        return tr("What the units wrote");
    case PaperKind::Blank:
        return tr("Blank form");
    case PaperKind::Documents:
        return tr("List of documents");
    case PaperKind::Units:
        return tr("List of units");
    case PaperKind::Tasks:
        return tr("List of tasks");
    case PaperKind::Commendations:
        return tr("List of commendations");
    }
    Q_UNREACHABLE();
}

QString PaperNames::ending(const QString& ending)
{
    if (ending == u"docx"_s)
        return tr("Word (.docx)");
    if (ending == u"odt"_s)
        return tr("LibreOffice (.odt)");
    if (ending == u"xlsx"_s)
        return tr("Excel (.xlsx)");
    if (ending == u"png"_s)
        return tr("Pictures (.png)");
    if (ending == u"txt"_s)
        return tr("Plain text (.txt)");
    return ending == u"pdf"_s ? tr("PDF (.pdf)") : u".%1"_s.arg(ending);
}

QString PaperNames::filter(const QString& ending)
{
    if (ending == u"pdf"_s)
        return tr("PDF files (*.pdf)");
    QString name = PaperNames::ending(ending);
    return name.replace(u"(."_s, u"(*."_s);
}

} // namespace sosh
