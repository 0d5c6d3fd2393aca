// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftjournal.h"

#include "core/digest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 longestLine = 64 * 1024; // a longer one is damaged

/// A line break comes first, so that a line torn by a power cut never swallows the next one.
QByteArray lineOf(const QString& registryId, const TypedCell& cell)
{
    const QJsonObject object{{u"registry"_s, registryId}, {u"campaign"_s, cell.campaign},
        {u"round"_s, cell.round}, {u"unit"_s, cell.unit}, {u"cell"_s, cell.cell},
        {u"text"_s, cell.text}, {u"operator"_s, cell.operatorName},
        {u"at"_s, cell.at.toUTC().toString(Qt::ISODateWithMs)}};
    return '\n' + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::vector<TypedCell> cellsIn(const QString& path, const QString& registryId)
{
    std::vector<TypedCell> cells;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cells;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        if (line.isEmpty())
            break; // the medium fails
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        TypedCell cell{object[u"campaign"].toString(), object[u"round"].toInt(),
            object[u"unit"].toString(), object[u"cell"].toString(), object[u"text"].toString(),
            object[u"operator"].toString(),
            QDateTime::fromString(object[u"at"].toString(), Qt::ISODateWithMs)};
        if (object[u"registry"] == registryId && cell.at.isValid() && object[u"text"].isString()
            && !cell.campaign.isEmpty() && !cell.unit.isEmpty() && !cell.cell.isEmpty())
            cells.push_back(std::move(cell));
    }
    return cells;
}

void writeThrough(QFile& file)
{
    file.flush();
#ifdef Q_OS_WIN
    ::_commit(file.handle());
#else
    ::fsync(file.handle());
#endif
}

void appendTo(const QString& path, const QByteArray& lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.write(lines);
    writeThrough(file);
}

void rewrite(const QString& path, const QString& registryId, const std::vector<TypedCell>& cells)
{
    if (cells.empty()) {
        QFile::remove(path);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const TypedCell& cell : cells)
        file.write(lineOf(registryId, cell));
    file.commit();
}

/// Ids and paths may hold anything; a file name may not.
QString fileNameOf(const QString& registryId, const QString& registerFile)
{
    const QString key = registryId + u'\n' + registerFile;
    return u"drafts-%1.jsonl"_s.arg(sha256Hex(key.toUtf8()).left(16));
}

} // namespace

DraftJournal::DraftJournal(
    const QString& folder, const QString& registryId, const QString& registerFile)
    : m_path(QDir(folder).filePath(fileNameOf(registryId, registerFile)))
    , m_registryId(registryId)
{
    m_worker.setMaxThreadCount(1);
    QDir().mkpath(folder);
}

DraftJournal::~DraftJournal()
{
    m_worker.waitForDone();
}

void DraftJournal::append(std::vector<TypedCell> cells)
{
    if (cells.empty())
        return;
    m_worker.start([path = m_path, registryId = m_registryId, cells = std::move(cells)] {
        QByteArray lines;
        for (const TypedCell& cell : cells)
            lines += lineOf(registryId, cell);
        appendTo(path, lines);
    });
}

void DraftJournal::drop(const QString& campaign, int round, const QStringList& units)
{
    if (units.isEmpty())
        return;
    m_worker.start([path = m_path, registryId = m_registryId, campaign, round,
                       saved = QSet<QString>(units.begin(), units.end())] {
        if (!QFile::exists(path))
            return;
        std::vector<TypedCell> cells = cellsIn(path, registryId);
        std::erase_if(cells, [&](const TypedCell& cell) {
            return cell.campaign == campaign && cell.round == round && saved.contains(cell.unit);
        });
        rewrite(path, registryId, cells);
    });
}

std::vector<TypedCell> DraftJournal::cells(const QString& campaign, int round)
{
    m_worker.waitForDone();
    std::vector<TypedCell> cells = cellsIn(m_path, m_registryId);
    std::erase_if(cells,
        [&](const TypedCell& cell) { return cell.campaign != campaign || cell.round != round; });
    return cells;
}

} // namespace sosh
