// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchresultmodel.h"

#include <QCoreApplication>

namespace sosh {
namespace {

QString kindWord(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Unit:
        return SearchResultModel::tr("Unit");
    case SearchKind::Document:
        return SearchResultModel::tr("Document");
    case SearchKind::Campaign:
        return SearchResultModel::tr("Campaign");
    case SearchKind::Task:
        return SearchResultModel::tr("Task");
    }
    Q_UNREACHABLE();
}

} // namespace

SearchResultModel::SearchResultModel(QObject* parent)
    : RowTableModel(
        {{tr("Kind"), [](const SearchItem& item) { return kindWord(item.kind); }, leftCell, nullptr,
             [](const SearchItem&) { return Tone::Muted; }},
            {tr("Name"),
                [](const SearchItem& item) {
                    return item.kind == SearchKind::Unit
                        ? QStringLiteral("%1  %2").arg(item.code, item.title)
                        : item.title;
                }},
            {tr("Details"), [](const SearchItem& item) { return item.detail; }, leftCell, nullptr,
                [](const SearchItem&) { return Tone::Muted; }}},
        [](const SearchItem& item) { return QVariant(item.id); }, TitleColumn, parent)
{
}

} // namespace sosh
