// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/office/officewizard.h"

#include "core/vietnamese.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/office/officepreview.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/officekeeping.h"
#include "usecases/officesetup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// Kinds that are of a xã, a phường or a đặc khu alike.
bool hasArea(OfficeKind kind)
{
    return kind == OfficeKind::CommuneCommittee || kind == OfficeKind::BuildingBoard
        || kind == OfficeKind::PoliticalCentre;
}

QString signatureText(const Signatory& signatory)
{
    QStringList parts{signatory.authority, signatory.position};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

OfficeWizard::OfficeWizard(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"officeWizard"_s);
    setWindowTitle(tr("Your office"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    m_preview = new OfficePreview;
    auto* body = new QHBoxLayout;
    body->setSpacing(spacing::huge);
    body->addWidget(makeInputs());
    body->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(paragraph(
        tr("Choose what kind of office it is and enter its names. What an office writes otherwise "
           "can be corrected afterwards under Settings."),
        u"muted"_s));
    layout->addLayout(body, 1);
    layout->addWidget(makeFoot());
    resize(980, 520);
    m_kind->setFocus();
    fillSignatures();
    judge();
}

void OfficeWizard::makeFields()
{
    m_kind = named(new QComboBox, u"officeKindComboBox"_s, tr("Kind of the office"));
    fillKinds();
    m_issuer = named(new QComboBox, u"officeIssuerComboBox"_s, tr("In this register"));
    fillIssuers();
    m_area = named(new QComboBox, u"officeAreaComboBox"_s, tr("Area"));
    const std::pair<QString, AreaKind> areas[] = {{tr("Commune"), AreaKind::Commune},
        {tr("Ward"), AreaKind::Ward}, {tr("Special zone"), AreaKind::SpecialZone}};
    for (const auto& [text, area] : areas)
        m_area->addItem(text, static_cast<int>(area));
    m_name = named(new QLineEdit, u"officeNameLineEdit"_s, tr("Name"));
    m_name->setPlaceholderText(tr("For example Bản Lầu"));
    m_province = named(new QLineEdit, u"officeProvinceLineEdit"_s, tr("Province or city"));
    m_province->setPlaceholderText(tr("For example Lào Cai"));
    m_city = named(new QCheckBox(tr("A city under the central government")),
        u"officeCityCheckBox"_s, tr("A city under the central government"));
    m_from = named(new DayEdit, u"officeFromLineEdit"_s, tr("From which day on"));
    m_code = named(new QLineEdit, u"officeCodeLineEdit"_s, tr("Short code in this register"));
    m_signature = named(new QComboBox, u"officeSignatureComboBox"_s, tr("Signs as"));
    m_signer = named(new QLineEdit, u"officeSignerLineEdit"_s, tr("Full name of the signer"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillSignatures();
        judge();
    });
    for (QComboBox* box : {m_issuer, m_area, m_signature})
        connect(box, &QComboBox::currentIndexChanged, this, &OfficeWizard::judge);
    for (QLineEdit* edit : {m_name, m_province, static_cast<QLineEdit*>(m_from), m_code, m_signer})
        connect(edit, &QLineEdit::textChanged, this, &OfficeWizard::judge);
    connect(m_city, &QCheckBox::toggled, this, &OfficeWizard::judge);
}

void OfficeWizard::fillKinds()
{
    const std::pair<OfficeKind, QString> kinds[] = {
        {OfficeKind::CommuneCommittee, tr("Party committee of a commune or ward")},
        {OfficeKind::BuildingBoard, tr("Party building board of a commune or ward")},
        {OfficeKind::PoliticalCentre, tr("Political centre")},
        {OfficeKind::SpecialZoneCommittee, tr("Party committee of a special zone")},
        {OfficeKind::SpecialZoneCell, tr("Party cell of a special zone")},
        {OfficeKind::ProvincialBoard, tr("Propaganda and mass mobilisation board of a province")},
        {OfficeKind::DirectCommittee, tr("Party committee directly under a province")},
        {OfficeKind::FormerDistrict, tr("Former district committee (to 30/6/2025)")},
        {OfficeKind::FormerUrbanDistrict, tr("Former urban district committee (to 30/6/2025)")},
        {OfficeKind::FormerDistrictBoard, tr("Former propaganda board of a district")},
        {OfficeKind::FormerUrbanDistrictBoard, tr("Former propaganda board of an urban district")}};
    for (const auto& [kind, text] : kinds)
        m_kind->addItem(text, static_cast<int>(kind));
}

void OfficeWizard::fillIssuers()
{
    m_issuer->addItem(tr("A new office"), qint64(0));
    const auto offices = OfficeKeeping(m_workspace.session()).all();
    if (!offices)
        return;
    for (const OfficeHistory& each : *offices)
        m_issuer->addItem(
            tr("New name or head of %1")
                .arg(each.records.empty() ? each.code : each.records.back().speakerName),
            each.issuer.value());
}

void OfficeWizard::fillSignatures()
{
    m_signatures = signaturePresets(kind());
    const QSignalBlocker quiet(m_signature);
    m_signature->clear();
    for (const Signatory& each : m_signatures)
        m_signature->addItem(signatureText(each));
}

void OfficeWizard::add(
    QGridLayout& grid, int row, int column, const QString& title, QWidget* field, int columns)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    head->setMinimumHeight(head->sizeHint().height() + spacing::small);
    head->setAlignment(Qt::AlignBottom);
    grid.addWidget(head, 2 * row, column, 1, columns, Qt::AlignBottom);
    grid.addWidget(field, 2 * row + 1, column, 1, columns);
}

QWidget* OfficeWizard::makeInputs()
{
    auto* holder = new QWidget;
    holder->setFixedWidth(430);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    for (QComboBox* each : {m_kind, m_issuer, m_area, m_signature})
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    add(*grid, 0, 0, tr("Kind of the office"), m_kind, 2);
    add(*grid, 1, 0, tr("Area"), m_area);
    add(*grid, 1, 1, tr("Name") + u" *"_s, m_name);
    add(*grid, 2, 0, tr("Province or city") + u" *"_s, m_province, 2);
    grid->addWidget(m_city, 6, 0, 1, 2);
    add(*grid, 4, 0, tr("In this register"), m_issuer);
    add(*grid, 4, 1, tr("Short code in this register") + u" *"_s, m_code);
    add(*grid, 5, 0, tr("From which day on"), m_from);
    add(*grid, 6, 0, tr("Signs as"), m_signature, 2);
    add(*grid, 7, 0, tr("Full name of the signer"), m_signer, 2);
    m_hint = named(paragraph({}, u"muted"_s), u"officeHintLabel"_s, tr("What will be done"));
    grid->addWidget(m_hint, 16, 0, 1, 2);
    grid->setRowStretch(17, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return holder;
}

QWidget* OfficeWizard::makeFoot()
{
    m_wrong = named(paragraph({}, u"error"_s), u"officeErrorLabel"_s, tr("What is wrong"));
    m_wrong->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_save = button(u"saveOfficeButton"_s, tr("Save the office"), true);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::ApplyRole);
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &OfficeWizard::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

OfficeKind OfficeWizard::kind() const
{
    return static_cast<OfficeKind>(m_kind->currentData().toInt());
}

OfficeInputs OfficeWizard::inputs() const
{
    OfficeInputs made;
    made.kind = kind();
    made.area = static_cast<AreaKind>(m_area->currentData().toInt());
    made.name = m_name->text();
    made.province = m_province->text();
    made.provinceIsCity = m_city->isChecked();
    made.from = m_from->day();
    return made;
}

Office OfficeWizard::office() const
{
    Office made = officePreset(inputs());
    made.issuer = IssuerId(m_issuer->currentData().toLongLong());
    if (const QString code = vietnamese::clean(m_code->text()); !code.isEmpty())
        made.code = code;
    return made;
}

Signatory OfficeWizard::signatory() const
{
    const int chosen = std::max(0, m_signature->currentIndex());
    Signatory made =
        m_signatures.empty() ? Signatory() : m_signatures.at(static_cast<std::size_t>(chosen));
    made.name = vietnamese::clean(m_signer->text());
    return made;
}

QString OfficeWizard::whyNot() const
{
    if (const QString closed = m_workspace.whyNotWritable(); !closed.isEmpty())
        return closed;
    if (m_name->isEnabled() && m_name->text().trimmed().isEmpty())
        return tr("Enter the name of the office's area first.");
    if (m_province->text().trimmed().isEmpty())
        return tr("Enter the province or city first.");
    return m_from->mistake();
}

void OfficeWizard::judge()
{
    m_name->setEnabled(kind() != OfficeKind::ProvincialBoard);
    m_name->setPlaceholderText(kind() == OfficeKind::DirectCommittee
            ? tr("For example các cơ quan Đảng tỉnh Lào Cai")
            : tr("For example Bản Lầu"));
    m_area->setEnabled(hasArea(kind()));
    const Office made = office();
    const bool isNew = !made.issuer.isValid();
    m_code->setEnabled(isNew);
    m_code->setPlaceholderText(made.bodyCode);
    m_from->setPlaceholderText(made.validFrom.isValid() ? made.validFrom.toString(u"dd/M/yyyy"_s)
                                                        : tr("from the beginning"));
    m_preview->show(made, signatory(), m_workspace.clock().today());
    m_hint->setText(isFormer(kind())
            ? tr("A former office is read and printed again; it issues nothing after 30/6/2025.")
            : isNew ? tr("It becomes an office of this register.")
                    : tr("The record before it ends the day before."));
    const QString why = whyNot();
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
    m_wrong->hide();
}

void OfficeWizard::save()
{
    const auto begun = OfficeSetup(m_workspace.session()).begin(office(), signatory());
    if (begun) {
        accept();
        return;
    }
    m_wrong->setText(ErrorText::sentence(begun.error()));
    m_wrong->show();
}

} // namespace sosh
