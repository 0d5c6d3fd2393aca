// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officepresets.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sosh {

class DayEdit;
class OfficePreview;
class Workspace;

/// "Cơ quan của đồng chí": the kind of the office and a few names make its record, with the head of its papers and the
/// signature before one's eyes while it is typed.
class OfficeWizard final : public QDialog
{
    Q_OBJECT

public:
    explicit OfficeWizard(Workspace& workspace, QWidget* parent = nullptr);

private:
    void makeFields();
    QWidget* makeInputs();
    QWidget* makeFoot();
    void fillKinds();
    void fillIssuers();
    void fillSignatures();
    void add(QGridLayout& grid, int row, int column, const QString& title, QWidget* field,
        int columns = 1);
    OfficeKind kind() const;
    OfficeInputs inputs() const;
    Office office() const;
    Signatory signatory() const;
    QString whyNot() const; ///< what is missing; empty when it can be saved
    void judge();
    void save();

    Workspace& m_workspace;
    std::vector<Signatory> m_signatures;
    QComboBox* m_kind = nullptr;
    QComboBox* m_issuer = nullptr;
    QComboBox* m_area = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_province = nullptr;
    QCheckBox* m_city = nullptr;
    DayEdit* m_from = nullptr;
    QLineEdit* m_code = nullptr;
    QComboBox* m_signature = nullptr;
    QLineEdit* m_signer = nullptr;
    OfficePreview* m_preview = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_wrong = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace sosh
