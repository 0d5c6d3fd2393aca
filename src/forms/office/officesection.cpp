// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/office/officesection.h"

#include "core/vinumber.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/office/datedlist.h"
#include "forms/office/officeforms.h"
#include "forms/office/officerecordform.h"
#include "forms/office/officewizard.h"
#include "forms/window/workspace.h"
#include "usecases/documentkeeping.h"
#include "usecases/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using Kind = InlineMessage::Kind;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

template <typename Row>
const Row& rowAt(const std::vector<Row>& rows, int row)
{
    return rows.at(static_cast<std::size_t>(row));
}

} // namespace

OfficeSection::OfficeSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_today = new QGridLayout;
    m_today->setHorizontalSpacing(spacing::large);
    m_today->setVerticalSpacing(spacing::small);
    m_today->setColumnMinimumWidth(0, 170);
    m_today->setColumnStretch(1, 1);
    makeLists();
    auto* lists = new QHBoxLayout;
    lists->setSpacing(spacing::large);
    for (DatedList* each : {m_records, m_terms, m_signers})
        lists->addWidget(each, 1);
    m_holds = named(new QCheckBox(tr("This office sees every number of its papers")),
        u"holdsSequenceCheckBox"_s, tr("This office sees every number of its papers"));
    m_holds->setToolTip(tr("Then numbers left out are shown when a paper is numbered; else the "
                           "registry office knows them"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(m_today);
    layout->addLayout(makeHead());
    layout->addLayout(lists);
    layout->addWidget(m_holds);
    connectLists();
}

QLayout* OfficeSection::makeHead()
{
    m_issuer = named(new QComboBox, u"sectionIssuerComboBox"_s, tr("Office"));
    m_issuer->setMinimumWidth(280);
    m_issuerLabel = label(tr("Office"));
    m_issuerLabel->setBuddy(m_issuer);
    m_wizard = button(u"officeWizardButton"_s, tr("Your office…"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_issuerLabel);
    line->addWidget(m_issuer);
    line->addWidget(m_wizard);
    line->addStretch();
    return line;
}

void OfficeSection::makeLists()
{
    m_records = new DatedList(u"OfficeRecord"_s, tr("The office by days"));
    m_terms = new DatedList(u"Term"_s, tr("Terms"));
    m_signers = new DatedList(u"Signer"_s, tr("Signers"));
}

void OfficeSection::connectLists()
{
    connect(m_wizard, &QPushButton::clicked, this, &OfficeSection::openWizard);
    connect(m_issuer, &QComboBox::currentIndexChanged, this, &OfficeSection::showLists);
    connect(m_holds, &QCheckBox::clicked, this, [this](bool holds) {
        keep(DocumentKeeping(m_workspace.session()).setHoldsSequence(holds),
            tr("The setting was changed."));
    });
    connectRecords();
    connectTerms();
    connectSigners();
}

void OfficeSection::connectRecords()
{
    connect(m_records, &DatedList::wantsNew, this, &OfficeSection::addRecord);
    connect(m_records, &DatedList::wantsChange, this, [this](int row) {
        (new OfficeRecordForm(m_workspace, rowAt(current()->records, row), window()))->open();
    });
    connect(m_records, &DatedList::wantsEnd, this, [this](int row) {
        const Office office = rowAt(current()->records, row);
        const auto end = [this, id = office.record](QDate day) {
            return OfficeKeeping(m_workspace.session()).endRecord(id, day);
        };
        OfficeForms::askLastDay(m_workspace, office.nameLine, end, window());
    });
    connect(m_records, &DatedList::wantsRemoval, this, [this](int row) {
        const Office office = rowAt(current()->records, row);
        if (sure(office.nameLine))
            keep(OfficeKeeping(m_workspace.session()).removeRecord(office.record),
                tr("The record was removed."));
    });
}

void OfficeSection::connectTerms()
{
    connect(m_terms, &DatedList::wantsNew, this, [this] {
        OfficeForms::editTerm(m_workspace, {{}, current()->issuer, {}, {}, {}, {}}, window());
    });
    connect(m_terms, &DatedList::wantsChange, this, [this](int row) {
        OfficeForms::editTerm(m_workspace, rowAt(current()->terms, row), window());
    });
    connect(m_terms, &DatedList::wantsEnd, this, [this](int row) {
        const Term term = rowAt(current()->terms, row);
        const auto end = [this, id = term.id](QDate day) {
            return OfficeKeeping(m_workspace.session()).endTerm(id, day);
        };
        OfficeForms::askLastDay(m_workspace, tr("term %1").arg(term.name), end, window());
    });
    connect(m_terms, &DatedList::wantsRemoval, this, [this](int row) {
        const Term term = rowAt(current()->terms, row);
        if (sure(tr("term %1").arg(term.name)))
            keep(OfficeKeeping(m_workspace.session()).removeTerm(term.id),
                tr("The term was removed."));
    });
}

void OfficeSection::connectSigners()
{
    connect(m_signers, &DatedList::wantsNew, this, [this] {
        OfficeForms::editSignatory(m_workspace, {{}, current()->issuer, {}, {}, {}}, window());
    });
    connect(m_signers, &DatedList::wantsChange, this, [this](int row) {
        OfficeForms::editSignatory(m_workspace, rowAt(current()->signatories, row), window());
    });
    connect(m_signers, &DatedList::wantsEnd, this, [this](int row) {
        const SignatoryRecord record = rowAt(current()->signatories, row);
        const auto end = [this, id = record.id](QDate day) {
            return OfficeKeeping(m_workspace.session()).endSignatory(id, day);
        };
        OfficeForms::askLastDay(m_workspace, record.signatory.name, end, window());
    });
    connect(m_signers, &DatedList::wantsRemoval, this, [this](int row) {
        const SignatoryRecord record = rowAt(current()->signatories, row);
        if (sure(record.signatory.name))
            keep(OfficeKeeping(m_workspace.session()).removeSignatory(record.id),
                tr("The signer was removed."));
    });
}

/// The office as it was last, from a day on that is yet to be written.
void OfficeSection::addRecord()
{
    Office office = current()->records.empty() ? Office() : current()->records.back();
    office.issuer = current()->issuer;
    office.code = current()->code;
    office.record = {};
    office.validFrom = m_workspace.clock().today();
    office.validTo = {};
    (new OfficeRecordForm(m_workspace, office, window()))->open();
}

void OfficeSection::keep(const Status& status, const QString& done)
{
    if (status)
        emit said(Kind::Done, done + u' ' + tr("Ctrl+Z takes it back."));
    else
        emit said(Kind::Error, ErrorText::sentence(status.error()));
}

bool OfficeSection::sure(const QString& name) const
{
    return m_workspace.prompts().confirm(tr("Remove “%1”?").arg(name), tr("Remove"));
}

const OfficeHistory* OfficeSection::current() const
{
    const int row = m_issuer->currentIndex();
    return row < 0 || row >= static_cast<int>(m_offices.size()) ? nullptr : &rowAt(m_offices, row);
}

void OfficeSection::openWizard()
{
    (new OfficeWizard(m_workspace, window()))->open();
}

void OfficeSection::reload()
{
    auto offices = OfficeKeeping(m_workspace.session()).all();
    if (!offices) {
        emit said(Kind::Error, ErrorText::sentence(offices.error()));
        return;
    }
    m_offices = *std::move(offices);
    {
        const int kept = std::max(0, m_issuer->currentIndex());
        const QSignalBlocker quiet(m_issuer);
        m_issuer->clear();
        for (const OfficeHistory& each : m_offices)
            m_issuer->addItem(each.records.empty() ? each.code : each.records.back().speakerName);
        m_issuer->setCurrentIndex(std::min(kept, m_issuer->count() - 1));
    }
    m_issuer->setVisible(m_offices.size() > 1);
    m_issuerLabel->setVisible(m_offices.size() > 1);
    const QString closed = m_workspace.whyNotWritable();
    m_wizard->setEnabled(closed.isEmpty());
    m_wizard->setToolTip(closed.isEmpty()
            ? tr("Head, codes, signature and recipients from the kind of the office")
            : closed);
    const auto holds = DocumentKeeping(m_workspace.session()).holdsSequence();
    m_holds->setChecked(holds && *holds);
    m_holds->setEnabled(closed.isEmpty());
    showToday();
    showLists();
}

void OfficeSection::addFact(const QString& title, const QString& value)
{
    const int row = m_today->count() == 0 ? 0 : m_today->rowCount();
    m_today->addWidget(label(title, u"muted"_s), row, 0, Qt::AlignTop);
    QLabel* text = paragraph(value);
    text->setAccessibleName(u"%1: %2"_s.arg(title, value));
    m_today->addWidget(text, row, 1);
}

void OfficeSection::showToday()
{
    emptyOut(m_today);
    const QDate today = m_workspace.clock().today();
    const auto offices = OfficeKeeping(m_workspace.session()).offices(today);
    if (!offices) {
        emit said(Kind::Error, ErrorText::sentence(offices.error()));
        return;
    }
    for (const OfficeOnDay& each : *offices) {
        if (!each.office) {
            addFact(each.code,
                tr("No record of this office is valid on %1.").arg(vinumber::date(today)));
            continue;
        }
        addFact(each.code,
            joined({each.office->speakerName, each.office->place,
                each.term ? tr("term %1").arg(each.term->name) : QString()}));
        addFact(tr("Signer"),
            each.signatory ? joined(
                {each.signatory->authority, each.signatory->position, each.signatory->name})
                           : tr("None is valid on %1; papers are printed without a name.")
                                 .arg(vinumber::date(today)));
    }
    if (offices->empty())
        addFact(tr("Office"), tr("This register has no office yet. “Your office” makes one."));
}

void OfficeSection::showLists()
{
    const OfficeHistory* office = current();
    const QString closed = m_workspace.whyNotWritable();
    const QString none = office ? QString() : tr("This register has no office yet.");
    QStringList records, terms, signers;
    if (office) {
        for (const Office& each : office->records)
            records += DatedList::span(each.validFrom, each.validTo) + u"\n"_s
                + joined({each.nameLine, each.superiorLine});
        for (const Term& each : office->terms)
            terms +=
                DatedList::span(each.first, each.last) + u"\n"_s + joined({each.name, each.basis});
        for (const SignatoryRecord& each : office->signatories)
            signers += DatedList::span(each.from, each.to) + u"\n"_s
                + joined({each.signatory.authority, each.signatory.position, each.signatory.name});
    }
    m_records->setLines(records);
    m_terms->setLines(terms);
    m_signers->setLines(signers);
    for (DatedList* each : {m_records, m_terms, m_signers})
        each->setReasons(closed, none);
}

void OfficeSection::propose(Workspace& workspace, InlineMessage& message, QWidget* parent)
{
    if (!workspace.whyNotWritable().isEmpty())
        return;
    const auto offices = OfficeKeeping(workspace.session()).all();
    if (!offices || !offices->empty())
        return;
    message.show(Kind::Info,
        tr("The register does not know yet whose papers it prints. Choose your office: head, codes "
           "and signature follow."));
    message.offer(tr("Your office…"), [&workspace, &message, parent] {
        auto* wizard = new OfficeWizard(workspace, parent);
        QObject::connect(wizard, &QDialog::accepted, &message, &InlineMessage::clear);
        wizard->open();
    });
}

} // namespace sosh
