// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/provinceexport.h"

#include "core/provincetable.h"
#include "core/summary.h"
#include "interchange/provinceformat.h"
#include "storage/importrepository.h"
#include "storage/roundrepository.h"
#include "usecases/provincewords.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"
#include "usecases/wholefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

struct Prepared
{
    Campaign campaign;
    std::vector<RoundSheet> sheets;
    interchange::ProvinceWords words;
};

Result<Prepared> prepare(const RegisterSession& session, const ExportRequest& request)
{
    return readValue<Prepared>(session, [&](const storage::UnitOfWork& work) -> Result<Prepared> {
        auto campaign = findCampaign(work, request.campaign);
        if (!campaign)
            return campaign.error();
        Prepared prepared{*std::move(campaign), {}, {}};
        if (request.round) {
            const auto located = findRound(work, request.campaign, *request.round);
            if (!located)
                return located.error();
            if (located->round.state == RoundState::Draft)
                return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
            prepared.sheets.push_back(
                work.rounds().figuresSheet(located->round.id, request.current));
        } else {
            for (const Round& round : work.rounds().ofCampaign(prepared.campaign.id))
                if (round.state != RoundState::Draft)
                    prepared.sheets.push_back(
                        work.rounds().figuresSheet(round.id, request.current));
        }
        std::vector<Measure> measures;
        for (const RoundSheet& sheet : prepared.sheets)
            measures.insert(measures.end(), sheet.measures.begin(), sheet.measures.end());
        for (interchange::ProvinceWords& words : provinceWords(work, measures))
            if (words.language == request.language)
                prepared.words = std::move(words);
        return prepared;
    });
}

interchange::ManifestFacts factsOf(
    const RegisterSession& session, const Prepared& prepared, bool current)
{
    interchange::ManifestFacts facts;
    facts.registryId = session.facts().registryId;
    facts.agency = session.facts().agencyCode;
    facts.campaign = prepared.campaign.code;
    facts.sample = session.facts().isSample;
    facts.complete = true;
    facts.sealed = !current && !prepared.sheets.empty();
    for (const RoundSheet& sheet : prepared.sheets) {
        const bool closed =
            sheet.round.state == RoundState::Closed || sheet.round.state == RoundState::Sealed;
        facts.rounds += sheet.round.no;
        facts.complete = facts.complete && closed && summarize(sheet).states.missing == 0;
        facts.sealed = facts.sealed && sheet.round.state == RoundState::Sealed;
    }
    for (const MeasureSum& sum : summarize(std::span<const RoundSheet>(prepared.sheets)).measures)
        if (sum.sum)
            facts.totals.insert(sum.measure.code, *sum.sum);
    facts.createdUtc = session.clock().nowUtc();
    facts.generator = u"Sổ Sinh Hoạt " SOSH_VERSION ""_s;
    return facts;
}

/// The file must prove itself by its manifest before anybody sees it.
Status proveReadable(
    const interchange::ProvinceFile& file, const QByteArray& manifest, const QString& name)
{
    const auto proof = interchange::verifyProvince(file.csv, manifest, name);
    if (!proof)
        return proof.error();
    if (!proof->ok())
        return Error{ErrorCode::Internal, {name}, u"export does not read back as written"_s};
    return Done{};
}

Result<QByteArray> contents(const QString& path, ErrorCode missing)
{
    QFile file(path);
    if (!file.exists())
        return Error{missing, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}, {}};
    return file.readAll();
}

} // namespace

ProvinceExport::ProvinceExport(RegisterSession& session)
    : m_session(session)
{
}

QString ProvinceExport::manifestPath(const QString& file)
{
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() + u".manifest.json"_s);
}

Result<ExportOutcome> ProvinceExport::write(const ExportRequest& request)
{
    const auto prepared = prepare(m_session, request);
    if (!prepared)
        return prepared.error();
    const ProvinceTable table = provinceTable(prepared->sheets);
    const interchange::ManifestFacts facts = factsOf(m_session, *prepared, request.current);
    const interchange::ProvinceFile file = interchange::writeProvince(
        table, request.profile, prepared->words, request.separator, facts);
    const QByteArray manifest = QJsonDocument(file.manifest).toJson(QJsonDocument::Indented);
    if (const Status proved = proveReadable(file, manifest, request.file); !proved)
        return proved.error();

    ExportOutcome outcome;
    outcome.file = request.file;
    outcome.manifestFile = manifestPath(request.file);
    outcome.rows = static_cast<int>(table.rows.size());
    outcome.sha256 = file.manifest[u"sha256"].toString();
    outcome.contentDigest = contentDigest(table);
    outcome.controlCode = controlCode(outcome.contentDigest);
    outcome.complete = facts.complete;
    outcome.sealed = facts.sealed;
    for (const RoundSheet& sheet : prepared->sheets)
        outcome.missing += summarize(sheet).states.missing;

    WholeFiles files;
    if (const Status added = files.add(outcome.file, file.csv); !added)
        return added.error();
    if (const Status added = files.add(outcome.manifestFile, manifest); !added)
        return added.error();
    QStringList rounds;
    for (const int no : facts.rounds)
        rounds += QString::number(no);
    if (!m_session.isReadOnly()) {
        const ActHeader act =
            m_session.act(verbs::exportWrite, u"%1/%2"_s.arg(request.campaign, rounds.join(u',')));
        const bool machine = request.profile == Profile::Machine;
        const auto logged = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
            work.imports().addExport({prepared->campaign.id, rounds.join(u','),
                machine ? u"machine"_s : u"excel"_s, QFileInfo(outcome.file).fileName(),
                outcome.rows, outcome.sha256, outcome.contentDigest});
            // Named inside the act: when the names cannot be taken, no log row says that they were.
            return files.take();
        });
        if (!logged)
            return logged.error();
        return outcome;
    }
    if (const Status named = files.take(); !named)
        return named.error();
    return outcome;
}

Result<VerifyResult> ProvinceExport::verify(const QString& file)
{
    const auto csv = contents(file, ErrorCode::FileMissing);
    if (!csv)
        return csv.error();
    const auto manifest = contents(manifestPath(file), ErrorCode::ManifestMissing);
    if (!manifest)
        return manifest.error();
    return interchange::verifyProvince(*csv, *manifest, QFileInfo(file).fileName());
}

} // namespace sosh
